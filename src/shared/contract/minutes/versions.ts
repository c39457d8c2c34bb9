import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { dateSchema, rowIdSchema } from '../../records/field-schema.ts'
import { type MinutesPart, minutesParts } from '../../records/meetings/meeting/minutes-parts.ts'
import type { MinutesVersion } from '../../records/records.ts'
import type { DifferenceBlock } from '../../text/difference.ts'
import { mutation, query, returns } from '../define.ts'
import type { ToldValue } from '../exchanges/conflicts.ts'

/** A version in a list, without its text. */
export interface VersionSummary {
  readonly id: RowId
  readonly number: number
  readonly state: NonNullable<MinutesVersion['state']>
  /** ISO instant. */
  readonly fixedAt: string
  /** The member's name, `null` when unknown. */
  readonly fixedBy: string | null
  readonly note: string | null
  /** `null` unless it was sent to be read. */
  readonly sent: Sending | null
}

/** Who was asked to read a version, since when, and until when. Days are `YYYY-MM-DD`. */
export interface Sending {
  readonly to: string
  readonly on: string
  readonly replyBy: string | null
}

export interface MinutesVersions {
  /** Latest first. */
  readonly versions: readonly VersionSummary[]
  /** Whether what is written now is no longer the latest version. */
  readonly changed: boolean
}

export interface FixedVersion {
  readonly version: VersionSummary
  /** False when nothing had changed since that version: it stands, and none was added. */
  readonly added: boolean
}

export interface VersionDifference {
  readonly from: VersionSummary
  /** `null`: what is written now. */
  readonly to: VersionSummary | null
  /** In reading order, what did not change included. */
  readonly blocks: readonly DifferenceBlock[]
}

/** What would change in one row of validated minutes: written elsewhere, by someone who had not seen them validated. */
export interface PropositionView extends Pick<ToldValue, 'at' | 'author' | 'origin'> {
  readonly record: MinutesPart
  readonly id: RowId
  /** « section », « présence » */
  readonly recordLabel: string
  /** How the row is called. */
  readonly name: string
  readonly kind: 'changed' | 'added' | 'removed'
  /** Field by field, with what would go and what would come; without lines, its place alone changes. */
  readonly fields: readonly { readonly label: string; readonly lines: readonly DifferenceBlock[] }[]
}

const chosen = z.strictObject({
  meeting: rowIdSchema,
  rows: z
    .array(z.strictObject({ record: z.enum(minutesParts), id: rowIdSchema }))
    .min(1)
    .max(2_000),
})

const meeting = rowIdSchema
const note = z.string().trim().max(300)

export const versionsContract = {
  ofMeeting: query(z.strictObject({ meeting }), returns<MinutesVersions>()),
  /** Keeps what is written as a draft; with a note, even when nothing changed. @throws AppFailure `minutes-locked`, `minutes-empty` */
  fix: mutation(z.strictObject({ meeting, note }), returns<FixedVersion>()),
  /** Keeps what is written as the version that some are asked to read: the minutes wait for its readers until the next one. */
  send: mutation(
    z.strictObject({
      meeting,
      to: z.string().trim().min(1).max(600),
      on: dateSchema,
      replyBy: dateSchema.nullable(),
      note,
    }),
    returns<VersionSummary>(),
  ),
  /** The version the minutes are at; `null` before the first one. */
  latest: query(z.strictObject({ meeting }), returns<VersionSummary | null>()),
  /** `to`: another version, or `null` for what is written now. */
  compare: query(z.strictObject({ from: rowIdSchema, to: rowIdSchema.nullable() }), returns<VersionDifference>()),
  /** Fixes the validated version, in the name of the member at this poste, and locks the minutes. */
  validate: mutation(z.strictObject({ meeting, date: dateSchema, note }), returns<VersionSummary>()),
  /** What came since they were validated, and is no part of them. */
  propositions: query(z.strictObject({ meeting }), returns<readonly PropositionView[]>()),
  /** They enter the text, in a version validated anew. @throws AppFailure `not-allowed`, `proposition-gone` */
  accept: mutation(chosen, returns<VersionSummary>()),
  /** The validated text is kept, on every poste. @throws AppFailure `not-allowed`, `proposition-gone` */
  decline: mutation(chosen, returns<null>()),
  /** Opens validated minutes again; why stays in the history of the meeting. @throws AppFailure `not-locked` */
  reopen: mutation(z.strictObject({ meeting, reason: z.string().trim().min(1).max(2_000) }), returns<null>()),
}
