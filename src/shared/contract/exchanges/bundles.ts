import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import type { ComposedDocument } from '../../records/composed-document.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { RecordName } from '../../records/records.ts'
import { file, mutation, query, returns } from '../define.ts'
import { fileBytes } from '../import-contract.ts'
import type { ReadyFile } from '../ready-file.ts'
import type { MemberRole } from '../workspace/workspace.ts'
import { type ConflictView, type SettledPoint, settledPointSchema } from './conflicts.ts'

/** A poste that a bundle is for. */
export interface BundleRecipient {
  /** `null`: the hub that invited this poste, before a grant says more of it. */
  readonly id: RowId | null
  readonly name: string
  readonly role: MemberRole | null
  /** Name of its member's sector. */
  readonly sector: string | null
  /** ISO instant of the last bundle that came from it. */
  readonly heardAt: string | null
  /** Operations that it is not known to have. */
  readonly lacks: number
}

/** How much a bundle holds. */
interface BundleCounts {
  readonly transactions: number
  readonly operations: number
  readonly contents: BundleContents
  /** Everything is inside, because it was asked or because one of them is not known to have anything. */
  readonly complete: boolean
}

/** What a bundle would be, before it is made. */
export interface OutgoingBundle extends BundleCounts {
  readonly recipients: readonly BundleRecipient[]
}

/** A bundle ready to be sent. */
export interface ReadyBundle extends ReadyFile, BundleCounts {
  /** Names of those it is for. */
  readonly recipients: readonly string[]
}

/** A bundle that came, and stays until it is let go. */
export interface WaitingBundle {
  /** Names it in the calls that follow: SHA-256 of its file, hexadecimal. */
  readonly bundle: string
  readonly file: string
  readonly bytes: number
  /** ISO instant. */
  readonly cameAt: string
  /** When it was applied, ISO; `null` while it waits. */
  readonly appliedAt: string | null
}

/** Whose a poste is. */
interface BundlePerson {
  readonly name: string | null
  readonly role: MemberRole | null
  /** Name of their sector. */
  readonly sector: string | null
}

/** Who signed a bundle. */
export interface BundleSender extends BundlePerson {
  /** `own`: this very poste. `unknown`: no hub heard its six words. */
  readonly status: 'known' | 'left' | 'unknown' | 'own'
  /** It holds the espace by its sheet of recovery, in the place of who opened it. */
  readonly tookOver: boolean
  /** Six words; `null` where they are to be heard. */
  readonly fingerprint: string | null
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
  /** As in `WaitingBundle`. */
  readonly bundle: string
  readonly file: string
  readonly bytes: number
  readonly sender: BundleSender
  /** Who the sender says they are: to be believed once their words were checked. */
  readonly presented: BundlePerson
  /** ISO instant at which it was made, by the sender's clock. */
  readonly madeAt: string
  /** ISO instant at which the last bundle of the same sender came. */
  readonly previousAt: string | null
  /** ISO instants of its oldest and newest work that is not yet here; `null` when there is none. */
  readonly from: string | null
  readonly to: string | null
  readonly rows: readonly BundleRows[]
  /** Transactions not yet here, and operations in them. */
  readonly transactions: number
  readonly operations: number
  /** Values that two wrote apart: one will have to choose. */
  readonly toSettle: number
  /** Those points as they would stand, 200 at most. */
  readonly points: readonly ConflictView[]
  /** Names of those of whom an earlier bundle is missing: their work would wait. */
  readonly missing: readonly string[]
  /** When the same file was applied, ISO; `null` if it was not. */
  readonly appliedAt: string | null
}

export interface ChangedField {
  readonly field: string
  readonly label: string
  /** As a person reads it; `null`: empty. */
  readonly before: string | null
  readonly after: string | null
}

/** A row that a bundle would change. */
export interface ChangedRow {
  readonly record: RecordName
  readonly id: RowId
  /** « acteur » */
  readonly recordLabel: string
  readonly name: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** None for a row that is removed. */
  readonly fields: readonly ChangedField[]
}

export interface BundleChanges {
  /** Rows that it writes in, whether it changes them or not. */
  readonly total: number
  /** 100 of them at most. */
  readonly rows: readonly ChangedRow[]
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

const bundle = z.string().regex(/^[0-9a-f]{64}$/)
const choices = z.array(settledPointSchema).max(500)

const outgoing = { to: z.union([z.literal('all'), z.array(rowIdSchema).min(1)]), complete: z.boolean() }

export const bundlesContract = {
  /** For whom a bundle would be, and what it would hold. @throws AppFailure as `export` */
  outgoing: query(z.strictObject(outgoing), returns<OutgoingBundle>()),
  /** @throws AppFailure `espace-not-started`, `nobody-to-send-to` */
  export: file(outgoing, returns<ReadyBundle>()),
  /** Those that came, the latest first. */
  waiting: query(z.strictObject({}), returns<readonly WaitingBundle[]>()),
  /**
   * Keeps what came, then reads, verifies, rehearses.
   * @throws AppFailure `bundle-…`: nothing has changed, and the file is among those that wait if it may be a bundle
   */
  open: mutation(z.strictObject({ name: z.string().min(1).max(300), content: fileBytes }), returns<BundlePreview>()),
  /** The same of one that waits. @throws AppFailure `bundle-gone`, or as `open` */
  look: query(z.strictObject({ bundle }), returns<BundlePreview>()),
  /** What it would change, field by field. @param input.offset rows to skip @throws AppFailure as `look` */
  changes: query(z.strictObject({ bundle, offset: z.int().min(0) }), returns<BundleChanges>()),
  /** What was decided of its points so far: kept while it waits, from one start of the program to the next. */
  decided: query(z.strictObject({ bundle }), returns<readonly SettledPoint[]>()),
  /** Keeps what is decided of its points; nothing of it is done. @throws AppFailure `bundle-gone` */
  decide: mutation(z.strictObject({ bundle, choices }), returns<null>()),
  /**
   * In one transaction. @param input.trust the six words of an unknown sender, as they were heard
   * @param input.choices points settled with it
   * @throws AppFailure `bundle-unknown-sender`, `bundle-ungranted`, `bundle-fingerprint`, `bundle-sender-left`,
   * `not-allowed`, `conflict-gone`, `conflict-value`, or as `look`
   */
  apply: mutation(
    z.strictObject({ bundle, trust: z.string().max(200).nullable(), choices: choices.default([]) }),
    returns<AppliedBundle>(),
  ),
  /** Erases the file that came. @throws AppFailure `bundle-gone` */
  dismiss: mutation(z.strictObject({ bundle }), returns<null>()),
  /** Latest first, 5 000 at most. */
  journal: query(z.strictObject({}), returns<readonly ExchangeView[]>()),
  /** The sheet of one that left and may be in other hands: what it held, who can read it. @throws AppFailure `not-found` */
  lost: query(z.strictObject({ bundle }), returns<ComposedDocument>()),
  /** The same sheet in Word. @throws AppFailure `not-found`, `cancelled` */
  writeLost: file({ bundle }, returns<ReadyFile>()),
}
