import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { MentionedRecord } from '../../text/rich-text/rich-text.ts'
import { mutation, query, returns } from '../define.ts'

/** Someone or something that a text may cite. */
export interface Mention {
  readonly record: MentionedRecord
  readonly id: RowId
  /** What is written in the text. */
  readonly name: string
  /** What tells it from others: a structure, the title of an axis. */
  readonly detail: string
  /** On the list of this meeting. */
  readonly here: boolean
}

/** A table of an axis, and where its first cell comes from, as one speaks of it. */
export interface CarriedSheet {
  readonly sheet: RowId
  /** « de la concertation 1 », « des formulations du secteur »; `null` when the cell is written at this meeting. */
  readonly from: string | null
}

/** A need that the texts tell, in its words, and that is not noted. */
export interface SaidNeed {
  readonly section: RowId
  readonly text: string
}

const ofMeeting = z.strictObject({ meeting: rowIdSchema })
const ofPoint = z.strictObject({ point: rowIdSchema })

/** The meeting while it is held: its clock, and the texts that its points open. Hours are those of this computer. */
export const sessionContract = {
  /** Opens the session, or ends the current point and begins the next one; after the last, none is current. */
  advance: mutation(ofMeeting, returns<null>()),
  /** Goes to a point out of order, or back to one that was ended. */
  begin: mutation(ofPoint, returns<null>()),
  suspend: mutation(ofMeeting, returns<null>()),
  resume: mutation(ofMeeting, returns<null>()),
  /** Ends the current point; those not reached become « non traité », and the minutes wait for a validation. */
  close: mutation(ofMeeting, returns<null>()),
  /** Takes the closing back: the points it made « non traité » wait again. */
  reopen: mutation(ofMeeting, returns<null>()),
  /** Marks a point « non traité », or takes that back. */
  setUntreated: mutation(z.strictObject({ point: rowIdSchema, untreated: z.boolean() }), returns<null>()),
  /** Makes the sections that a point opens in the minutes; a point that opens nothing gets a text. */
  openTexts: mutation(ofPoint, returns<null>()),
  /** The same for every point of the agenda that the minutes speak of, and the lists that end them. */
  openAllTexts: mutation(ofMeeting, returns<null>()),
  /** Adds one more table of an axis, or fiche, to a point. */
  addSheet: mutation(
    z.strictObject({ point: rowIdSchema, kind: z.enum(['axis', 'fiche']) }),
    returns<{ readonly id: RowId }>(),
  ),
  /** Every table of the meeting. */
  carried: query(ofMeeting, returns<readonly CarriedSheet[]>()),
  /** « Besoin : … » in the minutes, in the order of the text; it is noted by `needs.raise`. */
  saidNeeds: query(ofMeeting, returns<readonly SaidNeed[]>()),
  /** `@`: people of this meeting first, then people and structures of the directory; `#`: axes, then fiches. */
  mentions: query(
    z.strictObject({ meeting: rowIdSchema.nullable(), sign: z.enum(['@', '#']), text: z.string().max(200) }),
    returns<readonly Mention[]>(),
  ),
}
