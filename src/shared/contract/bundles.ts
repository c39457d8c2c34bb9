import { z } from 'zod'
import { rowIdSchema } from '../domain/field-schema.ts'
import type { RecordName } from '../domain/records.ts'
import { mutation, query, returns } from './define.ts'
import { fileBytes } from './directory-import.ts'
import type { ReadyFile } from './minutes.ts'

/** A bundle ready to be sent, and what one should know of it. */
export interface ReadyBundle extends ReadyFile {
  /** Names of those it is for. */
  readonly recipients: readonly string[]
  readonly transactions: number
  readonly operations: number
  /** Everything is inside, because it was asked or because one of them is not known to have anything. */
  readonly complete: boolean
}

/** Who signed a bundle. */
export interface BundleSender {
  /** `own`: this very poste. `unknown`: nobody checked its fingerprint here. */
  readonly status: 'known' | 'left' | 'unknown' | 'own'
  readonly name: string | null
  readonly fingerprint: string
  readonly checkedOn: string | null
}

/** What happens to the rows of one record. */
export interface BundleRows {
  readonly record: RecordName
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What applying a bundle would do: nothing is done yet. */
export interface BundlePreview {
  /** Names it in the calls that follow. */
  readonly bundle: string
  readonly file: string
  readonly bytes: number
  readonly sender: BundleSender
  /** ISO instants of its oldest and newest work that is not yet here; `null` when there is none. */
  readonly from: string | null
  readonly to: string | null
  readonly rows: readonly BundleRows[]
  /** Transactions not yet here, and operations in them. */
  readonly transactions: number
  readonly operations: number
  /** Values that two wrote apart: one will have to choose. */
  readonly toSettle: number
  /** Names of those of whom an earlier bundle is missing: their work would wait. */
  readonly missing: readonly string[]
  /** When the same file was applied, ISO; `null` if it was not. */
  readonly appliedAt: string | null
}

/** What applying did. */
export interface AppliedBundle {
  readonly transactions: number
  readonly toSettle: number
  /** Transactions that wait for an earlier bundle. */
  readonly waiting: number
  readonly already: boolean
}

/** A bundle that left or came, as this poste noted it (BU-8). */
export interface ExchangeView {
  readonly direction: 'sent' | 'received'
  /** ISO instant. */
  readonly at: string
  readonly file: string
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string
  readonly sender: string | null
  readonly recipients: readonly string[]
  /** Of a bundle that came: those that were not here. */
  readonly transactions: number
  readonly operations: number
  /** `null` when it was noted by a Concerto that did not count it. */
  readonly contents: BundleContents | null
}

/** What the transactions of a bundle hold. */
export interface BundleContents {
  /** ISO instants of the oldest and the newest; `null` when there is none. */
  readonly from: string | null
  readonly to: string | null
  /** How many rows of each record: some may be of a newer Concerto. */
  readonly rows: Readonly<Record<string, number>>
}

const job = z.uuid()
const bundle = z.uuid()

export const bundlesContract = {
  /** @throws AppFailure `espace-not-started`, `nobody-to-send-to` */
  export: mutation(
    z.strictObject({ to: z.union([z.literal('all'), z.array(rowIdSchema).min(1)]), complete: z.boolean(), job }),
    returns<ReadyBundle>(),
  ),
  /** Reads, verifies, rehearses. @throws AppFailure `bundle-…`: nothing has changed */
  open: mutation(z.strictObject({ name: z.string().min(1).max(300), content: fileBytes }), returns<BundlePreview>()),
  /**
   * In one transaction. @param input.trust the six words of an unknown sender, as they were heard
   * @throws AppFailure `import-gone`, `bundle-unknown-sender`, `bundle-fingerprint`, or as `open`
   */
  apply: mutation(z.strictObject({ bundle, trust: z.string().max(200).nullable() }), returns<AppliedBundle>()),
  close: mutation(z.strictObject({ bundle }), returns<null>()),
  /** Latest first, 200 at most. */
  journal: query(z.strictObject({}), returns<readonly ExchangeView[]>()),
}
