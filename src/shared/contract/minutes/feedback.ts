import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { Feedback } from '../../records/records.ts'
import type { DifferencePart } from '../../text/difference.ts'
import { mutation, query, returns } from '../define.ts'

/** A change or a comment that came back, as a person judges it. */
export interface FeedbackView {
  readonly id: RowId
  readonly kind: NonNullable<Feedback['kind']>
  /** As its file says; `null`: nobody signed it. */
  readonly author: string | null
  /** ISO instant, without a zone. */
  readonly writtenAt: string | null
  /** « Axe prioritaire 1, Les enjeux »; `null` when it is nowhere in the minutes. */
  readonly place: string | null
  /** Where it is to be read on the page. */
  readonly section: RowId | null
  /** The words around, with what would go and what would come; of a comment, the words that it is about. */
  readonly parts: readonly DifferencePart[]
  /** What a comment says; empty for a change. */
  readonly said: string
  readonly answers: readonly FeedbackAnswer[]
  /** Nothing decided yet: `null`. */
  readonly state: Feedback['state']
  readonly settledBy: string | null
  /** `YYYY-MM-DD` */
  readonly settledOn: string | null
  /** It can be accepted: its place is in the minutes as they are written now. */
  readonly fits: boolean
  /** How many are accepted with it: the other end of a move, what a paragraph was cut in. */
  readonly others: number
}

export interface FeedbackAnswer {
  readonly author: string | null
  readonly writtenAt: string | null
  readonly said: string
}

/** A file that was read. */
export interface FeedbackReceived {
  readonly meeting: RowId
  /** How many changes and comments it brought, answers apart; those of a file that was read before were brought then. */
  readonly count: number
  readonly already: boolean
  /** What of it is not in the list, and why, in French sentences. */
  readonly remarks: readonly string[]
}

/** How many were accepted, and how many have no place any more in what is written now. */
export interface FeedbackAccepted {
  readonly accepted: number
  readonly left: number
}

const meeting = rowIdSchema
const ids = z.array(rowIdSchema).min(1).max(20_000)

export const feedbackContract = {
  /** What readers made of the minutes in Word, in the order of the text. */
  ofMeeting: query(z.strictObject({ meeting }), returns<readonly FeedbackView[]>()),
  /**
   * Reads a Word file that came back annotated. Nothing is written in the minutes. `meeting`: whose minutes it is, when the file
   * does not say it. @throws AppFailure as the import of a Word file; `feedback-unmarked`, `feedback-unknown-meeting`, `feedback-other-meeting`
   */
  receive: mutation(
    z.strictObject({ content: z.base64().max(42_000_000), meeting: meeting.nullable(), job: z.uuid() }),
    returns<FeedbackReceived>(),
  ),
  /** Writes changes in the minutes, in one intent. @throws AppFailure `minutes-locked` */
  accept: mutation(z.strictObject({ meeting, ids }), returns<FeedbackAccepted>()),
  /** Says what becomes of them, and writes nothing in the minutes; `null`: to be decided again. */
  settle: mutation(
    z.strictObject({ meeting, ids, state: z.enum(['refused', 'kept', 'treated']).nullable() }),
    returns<null>(),
  ),
  /** Takes them off the list, with the answers to them and the names of who wrote them; what was accepted stays written. */
  forget: mutation(z.strictObject({ meeting, ids }), returns<null>()),
}
