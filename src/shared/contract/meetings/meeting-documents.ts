import { z } from 'zod'
import { rowIdSchema } from '../../records/field-schema.ts'
import { file, returns } from '../define.ts'
import { mostBlankBadges, mostFormCopies, mostFreeLines } from '../limits.ts'
import type { ReadyDocument } from '../ready-file.ts'
import { asPaper } from '../workspace/house-templates.ts'

/** A paper of a meeting, or its event for calendars. */
const wantedDocument = z.discriminatedUnion('kind', [
  /** `followUps`: with the decisions and tasks that the series left open. */
  z.strictObject({ kind: z.literal('agenda'), followUps: z.boolean() }),
  /** A letter to each person expected, to each of those who were not convened yet, or one for anyone, without a name. */
  z.strictObject({ kind: z.literal('convocation'), to: z.enum(['each', 'newcomers', 'anyone']) }),
  z.strictObject({
    kind: z.literal('attendanceSheet'),
    freeLines: z.number().int().min(0).max(mostFreeLines),
  }),
  /** `copies`: so many numbered from 1, a page each; 0: one to photocopy, its number left to write. */
  z.strictObject({
    kind: z.literal('evaluationForm'),
    copies: z.number().int().min(0).max(mostFormCopies),
  }),
  /** Who came, beside the last meetings of its kind, and what the evaluation forms say. */
  z.strictObject({ kind: z.literal('turnoutReport') }),
  /** Of a forum or a café. */
  z.strictObject({ kind: z.literal('programme') }),
  /** One for each person expected or speaking, and at least so many without a name. */
  z.strictObject({ kind: z.literal('badges'), blanks: z.number().int().min(0).max(mostBlankBadges) }),
  z.strictObject({ kind: z.literal('calendar') }),
])

export type WantedDocument = z.output<typeof wantedDocument>

export const meetingDocumentsContract = {
  /**
   * A Word file, or an .ics one. The first attendance sheet gives each person expected the number of their line, which
   * they keep. An event has no template.
   * @throws AppFailure `convocation-nobody`, `programme-empty`, `badges-nobody`, `evaluation-no-question`,
   * `calendar-undated`, `house-template.…`
   */
  write: file({ meeting: rowIdSchema, document: wantedDocument, ...asPaper }, returns<ReadyDocument>()),
}
