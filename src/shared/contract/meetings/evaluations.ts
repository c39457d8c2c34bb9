import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { evaluationAnswer } from '../../records/meetings/evaluation-answer.ts'
import { evaluationQuestionKinds } from '../../records/meetings/evaluation-question/evaluation-question.ts'
import type { Tally } from '../../records/meetings/evaluation-question/tally.ts'
import { evaluationReply } from '../../records/meetings/evaluation-reply.ts'
import type { EvaluationQuestion, EvaluationReply } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'

/** One form that came back, with what it says by question. */
export interface TypedReply {
  readonly reply: EvaluationReply
  readonly answers: Readonly<Record<RowId, string>>
}

export interface EvaluationPage {
  /** In the order of the form. */
  readonly questions: readonly EvaluationQuestion[]
  /** By number; those of a file, which have none, last. */
  readonly replies: readonly TypedReply[]
  /** People noted present. */
  readonly present: number
  /** The last meeting of this kind that had a form; `null`: none. */
  readonly last: { readonly meeting: RowId; readonly title: string; readonly questions: number } | null
}

/** The evaluation of an earlier meeting of this kind. */
export interface EarlierEvaluation {
  readonly meeting: RowId
  readonly title: string
  readonly date: string | null
  readonly replies: number
  readonly present: number
}

export interface QuestionResult {
  readonly question: EvaluationQuestion
  readonly tally: Tally
  /** The mean of the same question in each of `earlier`; `null`: not asked, or not answered. */
  readonly before: readonly (number | null)[]
}

export interface EvaluationResults {
  readonly replies: number
  readonly present: number
  readonly questions: readonly QuestionResult[]
  /** Meetings of this kind that were evaluated before, the latest first. */
  readonly earlier: readonly EarlierEvaluation[]
}

const { number } = evaluationReply.fields
const ofMeeting = z.strictObject({ meeting: rowIdSchema })
const created = returns<{ readonly id: RowId }>()

export const evaluationsContract = {
  page: query(ofMeeting, returns<EvaluationPage>()),
  results: query(ofMeeting, returns<EvaluationResults>()),
  /** Brings the usual questions, or those of the last meeting of this kind, after those that are there. */
  startFrom: mutation(
    z.strictObject({ meeting: rowIdSchema, from: z.enum(['usual', 'last']) }),
    returns<{ readonly first: RowId | null }>(),
  ),
  /** `after`: the question it follows, `null` for the first place. */
  addQuestion: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      after: rowIdSchema.nullable(),
      kind: oneOf(evaluationQuestionKinds),
    }),
    created,
  ),
  moveQuestion: mutation(z.strictObject({ id: rowIdSchema, after: rowIdSchema.nullable() }), returns<null>()),
  /** With the answers it got. */
  removeQuestion: mutation(z.strictObject({ id: rowIdSchema }), returns<null>()),
  /**
   * Types in a form (`reply: null`), or corrects one; an answer that is « » is none.
   * @throws AppFailure `evaluation-number-missing`, `evaluation-number-taken`, `evaluation-answer-refused`,
   * `evaluation-blank`
   */
  saveReply: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      reply: rowIdSchema.nullable(),
      number: z.number().int().min(number.min).max(number.max).nullable(),
      answers: z
        .array(z.strictObject({ question: rowIdSchema, value: z.string().max(evaluationAnswer.fields.value.max) }))
        .max(200),
    }),
    created,
  ),
  removeReply: mutation(z.strictObject({ id: rowIdSchema }), returns<null>()),
}
