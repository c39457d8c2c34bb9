import { z } from 'zod'
import type { AppError } from '../../kernel/app-error.ts'
import { file, mutation, query, returns } from '../define.ts'
import { fileBytes } from '../import-contract.ts'
import { shortestPassphrase } from '../limits.ts'
import type { ReadyFile } from '../ready-file.ts'
import type { RecentIntent } from '../workspace/workspace.ts'

/**
 * What a copy was made for: every so often, because someone asked, before a copy was put back, before an import, before bundles that were applied
 * without asking, it was brought from elsewhere, or it is of a workspace that was found damaged.
 */
export type CopyKind = 'usual' | 'asked' | 'before' | 'import' | 'automatic' | 'brought' | 'damaged'

/** A copy of this workspace, in its folder. */
export interface BackupView {
  /** Its file’s name. */
  readonly name: string
  readonly kind: CopyKind
  /** ISO instant at which it was made. */
  readonly madeAt: string
  readonly bytes: number
}

/** What putting a copy back would do. */
export interface RestorePreview extends BackupView {
  /** ISO instant of the last action in it; `null` for none. */
  readonly lastAt: string | null
  readonly transactions: number
  /** Actions of this workspace that it does not hold: they would be lost here, not on other postes that have them. */
  readonly lost: number
  /** The latest of these. */
  readonly lostActions: readonly RecentIntent[]
  /** What of the copy itself is no longer what was written: it is then put back knowingly alone. `null`: its log is proved. */
  readonly damage: AppError | null
}

/** The last usual copy, as the bar tells it. */
export interface LastBackup {
  /** ISO instant; `null` before the first. */
  readonly at: string | null
  /** The last attempt, here or in the second folder, did not succeed. */
  readonly failing: boolean
  /** Something of the workspace is damaged: it is told at home and beside the copies. */
  readonly damaged: boolean
}

/** Where copies go beside the folder of the workspace. */
export interface SecondFolder {
  readonly folder: string
  readonly isEncrypted: boolean
  /** ISO instant of the last copy there. */
  readonly lastAt: string | null
  /** Why the last one is not there yet. */
  readonly failure: AppError | null
}

/** A copy put back into an empty folder, proved there, and thrown away. */
export interface Rehearsal {
  /** ISO instant. */
  readonly at: string
  /** When the copy was made, ISO. */
  readonly madeAt: string
  readonly transactions: number
  /** None when all came back. */
  readonly problems: number
}

/** The looks for damage that the program has by itself. */
export interface Proof {
  /** ISO instant of the last one; `null` before the first. */
  readonly at: string | null
  /** When words were last found not to lead to their rows, and of which records: the index was made again. */
  readonly remade: { readonly at: string; readonly records: readonly string[] } | null
}

export interface BackupsView {
  readonly copies: readonly BackupView[]
  readonly lastAt: string | null
  /** Whether all that is written is in the last copy. */
  readonly isUpToDate: boolean
  /** What is damaged in the workspace, else why the last copy was not made. */
  readonly failure: AppError | null
  readonly second: SecondFolder | null
  readonly rehearsal: Rehearsal | null
  readonly proof: Proof
  /** The folder the copies stand in. */
  readonly folder: string
}

const name = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9_-]+\.db$/)

/**
 * How a copy that leaves this computer is closed: by a passphrase, that of the second folder when none is given; or clear, by
 * choice, for anyone to read. One that nobody closes otherwise is refused.
 */
const closing = {
  passphrase: z.string().min(shortestPassphrase).max(200).nullable().default(null),
  clear: z.boolean().default(false),
}

export const backupsContract = {
  /** Latest first. */
  list: query(z.strictObject({}), returns<readonly BackupView[]>()),
  overview: query(z.strictObject({}), returns<BackupsView>()),
  last: query(z.strictObject({}), returns<LastBackup>()),
  /** Copies, proves the copy, and lets go of those no longer needed; one that a person asked stays beside those of its day. @throws AppFailure `backup-failed`, `disk-full` */
  make: mutation(z.strictObject({ asked: z.boolean().default(true) }), returns<BackupView>()),
  /**
   * Takes in a copy from elsewhere.
   * @throws AppFailure `backup-failed`: it is none; `backup-encrypted`, `backup-passphrase`: it wants the right passphrase, which is not that of the second folder
   */
  bring: mutation(
    z.strictObject({ content: fileBytes, passphrase: z.string().max(200).nullable().default(null) }),
    returns<BackupView>(),
  ),
  /** @throws AppFailure `backup-unknown`, `backup-encrypted`, `cancelled` */
  export: file({ name, ...closing }, returns<ReadyFile>()),
  /** Lets go of a copy for good. @throws AppFailure `backup-unknown` */
  remove: mutation(z.strictObject({ name }), returns<null>()),
  /** Nothing is changed. @throws AppFailure `backup-unknown`, `backup-failed`, `backup-other-espace` */
  preview: query(z.strictObject({ name }), returns<RestorePreview>()),
  /**
   * Puts a copy back, after a copy of what is there: that one is the way back.
   * @throws AppFailure as `preview`, or `backup-not-proved`: it is damaged, and `damaged` does not say that one knows
   */
  restore: mutation(
    z.strictObject({ name, damaged: z.boolean().default(false) }),
    returns<{ readonly before: BackupView }>(),
  ),
  /** Puts a copy back elsewhere, to prove that it can be. @throws AppFailure `backup-unknown`, `backup-failed` */
  rehearse: mutation(z.strictObject({ name }), returns<Rehearsal>()),
  /** Where the usual copies go too, from now on; `null` for nowhere. @throws AppFailure `second-away`, `second-same`, `backup-encrypted` */
  keepSecond: mutation(
    z.strictObject({ folder: z.string().trim().min(1).max(1_000).nullable(), ...closing }),
    returns<SecondFolder | null>(),
  ),
  /** Makes up for what the second folder lacks. */
  catchUp: mutation(z.strictObject({}), returns<SecondFolder | null>()),
}
