import { z } from 'zod'
import type { AppError } from '../../kernel/app-error.ts'
import { mutation, query, returns } from '../define.ts'

/** The shared folder of this poste: where it is, and what is done without asking. */
export const mailboxSettingsSchema = z.strictObject({
  /** Whole path, as this computer writes it. */
  folder: z.string().trim().min(1).max(1000),
  /** Bundles of checked postes, between which nothing is missing, are applied as they come. */
  applies: z.boolean(),
  /** What the others lack is put in the folder at each look. */
  publishes: z.boolean(),
})

export type MailboxSettings = z.output<typeof mailboxSettingsSchema>

/** A file of the folder. */
export interface MailboxFile {
  readonly name: string
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

/** Why a bundle that came was not applied by itself. */
export type HeldFor =
  /** Its signer was never checked, or left. */
  | 'sender'
  /** An earlier bundle is missing. */
  | 'gap'
  /** Something else, told when it is opened. */
  | 'refused'

/** What one look at the folder found and did. */
export interface MailboxLook {
  /** ISO instant. */
  readonly at: string
  /** Came since the last look: now among the bundles received. */
  readonly arrived: readonly MailboxFile[]
  /** From checked postes, and already here in full: noted as heard, whatever was settled. */
  readonly heard: readonly MailboxFile[]
  readonly applied: readonly (MailboxFile & { readonly transactions: number; readonly toSettle: number })[]
  readonly held: readonly (MailboxFile & { readonly why: HeldFor })[]
  /** Names of files that are still being written, or seem so: they are read at a next look. */
  readonly arriving: readonly string[]
  /** Files that no bundle for this poste can be read from. */
  readonly refused: readonly { readonly name: string; readonly error: AppError }[]
  /** What this poste put in the folder; `null` for nothing. */
  readonly published: (MailboxFile & { readonly operations: number }) | null
  /** What kept the look from its end: the folder is not there, cannot be read or written. */
  readonly trouble: AppError | null
}

export interface MailboxView {
  /** `null` while no folder was chosen. */
  readonly settings: MailboxSettings | null
  /** The latest since Concerto is open; `null` before the first. */
  readonly look: MailboxLook | null
  /** Something was written here that the folder does not hold yet. */
  readonly toPublish: boolean
}

export const mailboxContract = {
  view: query(z.strictObject({}), returns<MailboxView>()),
  /** `null` leaves the folder as it is, and looks at it no more. @throws AppFailure `mailbox-missing`, `mailbox-read-only`, `mailbox-own-folder` */
  settle: mutation(z.strictObject({ settings: mailboxSettingsSchema.nullable() }), returns<null>()),
  /** Takes in what is new, applies and publishes as was settled. `publish` does so once, whatever was settled. @throws AppFailure `mailbox-none` */
  look: mutation(z.strictObject({ publish: z.boolean() }), returns<MailboxLook>()),
}
