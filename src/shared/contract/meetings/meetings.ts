import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { dateSchema, rowIdSchema, timeSchema } from '../../records/field-schema.ts'
import { chairRoles, meetingKinds } from '../../records/meetings/meeting/meeting.ts'
import type { ProgrammeLine } from '../../records/meetings/programme-item/programme-line.ts'
import type { AgendaItem, Attendance, Meeting, Sector, Series } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'
import { templateKeySchema } from './agenda.ts'

/** A meeting in a list. Names are `null` when nothing is known. */
export interface MeetingSummary {
  readonly id: RowId
  readonly title: string
  readonly kind: Meeting['kind']
  readonly number: number | null
  readonly date: string | null
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly state: Meeting['state']
  /** Why it was postponed or cancelled, and the day first announced. */
  readonly offReason: string | null
  readonly formerDate: string | null
  readonly sector: string | null
  readonly series: string | null
  /** Sections of the minutes, the title block left out. */
  readonly sections: number
  /** Minutes are there, be it a title block alone: a text without headings is all in it. */
  readonly written: boolean
  /** Something is written in them (`minutes/has-text.ts`): they are more than headings and lists. */
  readonly hasText: boolean
  /** On the invitation list, whatever became of them; and those who came. */
  readonly invited: number
  readonly present: number
  /** Points of the agenda and pauses, and the sum of their known durations in minutes. */
  readonly points: number
  readonly planned: number
  /** Things on the programme, placed or not. */
  readonly programmed: number
}

export interface MeetingPage {
  readonly summary: MeetingSummary
  readonly meeting: Meeting
  readonly series: readonly Series[]
  readonly agenda: readonly AgendaItem[]
  /** What is on the programme of a forum, placed or not. */
  readonly programme: readonly ProgrammeLine[]
  /** By name. */
  readonly attendances: readonly Attendance[]
  /** Those of them who are noted as told what it still announces. */
  readonly told: readonly RowId[]
  /** Those who are noted as told what is no longer so. */
  readonly outdated: readonly RowId[]
  /** The last day on which somebody was; `null`: nobody, or before days were noted. */
  readonly toldOn: string | null
}

const typed = z.string().trim().max(300)
const reason = z.string().trim().min(1).max(2_000)

export const meetingsContract = {
  /** Latest first; undated ones at the top. */
  list: query(z.strictObject({}), returns<readonly MeetingSummary[]>()),
  page: query(z.strictObject({ id: rowIdSchema }), returns<MeetingPage>()),
  choices: query(
    z.strictObject({}),
    returns<{ readonly sectors: readonly Sector[]; readonly series: readonly Series[] }>(),
  ),
  /**
   * `seriesName` joins the series of that name, created when there is none. An empty title is composed. With a template,
   * its points come at once, and its length ends a slot that has only its beginning; `points` are the titles of others, after them.
   */
  create: mutation(
    z.strictObject({
      title: typed,
      kind: oneOf(meetingKinds),
      number: z.number().int().min(1).max(999).nullable(),
      seriesName: typed,
      sector: rowIdSchema.nullable(),
      date: dateSchema.nullable(),
      startsAt: timeSchema.nullable(),
      endsAt: timeSchema.nullable(),
      place: typed,
      chair: typed.default(''),
      chairAs: oneOf(chairRoles).nullable().default(null),
      template: templateKeySchema.nullable().default(null),
      points: z.array(z.string().trim().min(1).max(300)).max(60).default([]),
    }),
    returns<{ readonly id: RowId }>(),
  ),
  /**
   * The meeting that comes after this one: of its series and sector, with those who are invited to it or noted there.
   * @throws AppFailure `next-not-later` when its day is not after that of this one
   */
  planNext: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      date: dateSchema,
      startsAt: timeSchema.nullable(),
      endsAt: timeSchema.nullable(),
      place: typed,
    }),
    returns<{ readonly id: RowId }>(),
  ),
  /** To another day, or to one not known yet (`date: null`); the day first announced is kept, and all are to be convened anew. */
  postpone: mutation(
    z.strictObject({
      id: rowIdSchema,
      reason,
      date: dateSchema.nullable(),
      startsAt: timeSchema.nullable(),
      endsAt: timeSchema.nullable(),
    }),
    returns<null>(),
  ),
  cancel: mutation(z.strictObject({ id: rowIdSchema, reason }), returns<null>()),
  /** Back to preparation, from any state before the minutes. */
  resume: mutation(z.strictObject({ id: rowIdSchema }), returns<null>()),
  /** Joins the series of that name, created when there is none; an empty name leaves the series. */
  setSeries: mutation(z.strictObject({ id: rowIdSchema, seriesName: typed }), returns<null>()),
  /** Removes the meeting with its minutes and its attendance list. */
  remove: mutation(z.strictObject({ id: rowIdSchema }), returns<null>()),
}
