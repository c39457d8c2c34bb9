import { z } from 'zod'
import type { DifferenceBlock } from '../domain/difference.ts'
import { dateSchema, rowIdSchema } from '../domain/field-schema.ts'
import type { MinutesVersion } from '../domain/records.ts'
import type { RowId } from '../kernel/ids.ts'
import { mutation, query, returns } from './define.ts'

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

const meeting = rowIdSchema
const note = z.string().trim().max(300)

export const versionsContract = {
  ofMeeting: query(z.strictObject({ meeting }), returns<MinutesVersions>()),
  /** Keeps what is written as a draft; with a note, even when nothing changed. @throws AppFailure `minutes-locked`, `minutes-empty` */
  fix: mutation(z.strictObject({ meeting, note }), returns<FixedVersion>()),
  /** Keeps what is written as the version that some are asked to read: the minutes are in relecture until the next one. */
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
  /** Opens validated minutes again; why stays in the history of the meeting. @throws AppFailure `not-locked` */
  reopen: mutation(z.strictObject({ meeting, reason: z.string().trim().min(1).max(2_000) }), returns<null>()),
}
