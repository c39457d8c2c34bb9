import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { attendanceStatuses } from '../../records/meetings/attendance.ts'
import type { Attendance, Meeting, Person } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'

export interface Attendee {
  readonly attendance: Attendance
  /** Of the person of the directory; `null` when unknown: words then agree with nobody. */
  readonly civility: Person['civility']
  /** How the directory writes the person, when that is another name; `null`: alike, or unknown there. */
  readonly otherName: string | null
}

/** Someone whom a text may mean: of the list, of the directory, or of a structure whose people are not known. */
export interface ArrivalSuggestion {
  readonly who: KnownWho
  /** All four « » when unknown; a structure alone has only its name. */
  readonly lastName: string
  readonly firstName: string
  readonly role: string
  readonly structure: string
  readonly civility: Person['civility']
  /** Already noted present. */
  readonly isHere: boolean
  /** Nothing was guessed, and nobody else is meant as surely: Entrée takes it. */
  readonly isFirstChoice: boolean
}

/** Someone typed in the room and not recognised yet, with those who may be meant, the likeliest first. */
export interface UnsettledArrival {
  readonly attendance: Attendance
  readonly matches: readonly ArrivalSuggestion[]
}

export interface Room {
  readonly meeting: Meeting
  /** By name. */
  readonly attendees: readonly Attendee[]
  /** In the order of their arrival. */
  readonly unsettled: readonly UnsettledArrival[]
}

const listed = z.strictObject({ kind: z.literal('listed'), attendance: rowIdSchema })
const person = z.strictObject({ kind: z.literal('person'), person: rowIdSchema })
const actor = z.strictObject({ kind: z.literal('actor'), actor: rowIdSchema })
const text = z.strictObject({ kind: z.literal('text'), text: z.string().trim().min(1).max(200) })
/** Somebody else than all those who are known, be they called alike. */
const unknown = z.strictObject({
  kind: z.literal('new'),
  lastName: z.string().trim().min(1).max(120),
  firstName: z.string().trim().max(120),
  role: z.string().trim().max(300),
  structure: z.string().trim().max(600),
  email: z.string().trim().max(300),
})

const knownWho = z.discriminatedUnion('kind', [listed, person, actor])
export type KnownWho = z.infer<typeof knownWho>

const anyWho = z.discriminatedUnion('kind', [listed, person, actor, text, unknown])
export type ArrivingWho = z.infer<typeof anyWho>

const name = z.string().trim().min(1).max(120)
const status = oneOf(attendanceStatuses).nullable()
const sheetLine = z.number().int().min(1).max(9_999)

export const arrivalsContract = {
  room: query(z.strictObject({ meeting: rowIdSchema }), returns<Room>()),
  /** Those of the list first, then the directory: names, structures and their other names, short or slightly wrong. */
  suggest: query(
    z.strictObject({ meeting: rowIdSchema, text: z.string().max(200) }),
    returns<readonly ArrivalSuggestion[]>(),
  ),
  /** Names of structures: those of the list first, then those of the directory; each once. */
  structures: query(z.strictObject({ meeting: rowIdSchema }), returns<readonly string[]>()),
  /**
   * Notes someone present, now if the session is open. A text is noted as it is (`arrivalText`) unless it is the whole
   * name of one person only. `line`: transcribed from that line of the sheet, at no hour; `status`: who did not come, and is told.
   * @throws AppFailure `line-taken`
   */
  arrive: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      who: anyWho,
      line: sheetLine.nullable().default(null),
      status: oneOf(attendanceStatuses).default('present'),
    }),
    returns<{ readonly id: RowId }>(),
  ),
  /** Says who an arrival noted as a text is; someone of the list takes it over, with its hour. */
  settle: mutation(
    z.strictObject({ attendance: rowIdSchema, who: z.discriminatedUnion('kind', [listed, person, unknown]) }),
    returns<{ readonly id: RowId }>(),
  ),
  /** Says the same of several; `null`: nothing is known. */
  mark: mutation(z.strictObject({ attendances: z.array(rowIdSchema).min(1), status }), returns<null>()),
  /** Someone comes instead: noted present too when they are known. */
  represent: mutation(
    z.strictObject({ attendance: rowIdSchema, by: z.discriminatedUnion('kind', [listed, person, actor, text]) }),
    returns<null>(),
  ),
  /** Another name on the list of that day, for them and for whoever they represent; what is not said stays. */
  rename: mutation(
    z.strictObject({
      attendance: rowIdSchema,
      lastName: name.nullable().optional(),
      firstName: name.nullable().optional(),
    }),
    returns<null>(),
  ),
  /** `list`: the directory takes the name of the list, and with it the meetings to come; `entry`: the list takes the directory's. */
  agreeName: mutation(z.strictObject({ attendance: rowIdSchema, from: z.enum(['list', 'entry']) }), returns<null>()),
  /** Leaves now; `back`: did not leave after all. */
  leave: mutation(z.strictObject({ attendance: rowIdSchema, back: z.boolean() }), returns<null>()),
  /**
   * Says the same of the lines of the printed sheet; a list that was never printed is numbered by it.
   * @throws AppFailure `no-such-line`
   */
  transcribe: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      lines: z.array(sheetLine).min(1).max(9_999),
      status,
    }),
    returns<null>(),
  ),
}
