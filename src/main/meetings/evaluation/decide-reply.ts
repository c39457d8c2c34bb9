import type { Change } from '#main/db/intent.ts'
import type { TypedReply } from '#shared/contract/meetings/evaluations.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { readAnswer } from '#shared/records/meetings/evaluation-question/read-answer.ts'
import type { EvaluationAnswer, EvaluationQuestion } from '#shared/records/records.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'
import { answerRefused, blankReply, numberMissing, numberTaken } from './errors.ts'

export interface SavedReply {
  readonly meeting: RowId
  /** `null`: a form that was not typed yet. */
  readonly reply: RowId | null
  readonly number: number | null
  readonly answers: readonly { readonly question: RowId; readonly value: string }[]
}

interface Known {
  readonly questions: readonly EvaluationQuestion[]
  readonly replies: readonly TypedReply[]
  /** What the form that is corrected answered. */
  readonly answers: readonly EvaluationAnswer[]
}

/**
 * What a form says, to be written. An answer to a question that is gone is left out.
 * @throws AppFailure `evaluation-number-missing`, `evaluation-number-taken`, `evaluation-answer-refused`, `evaluation-blank`
 */
export const decideReply = (saved: SavedReply, known: Known, ids: IdSource): Change => {
  const { meeting, number } = saved
  if (number === null && saved.reply === null) throw numberMissing()
  if (number !== null && known.replies.some(({ reply }) => reply.number === number && reply.id !== saved.reply))
    throw numberTaken(number)
  const given = answersGiven(saved, known.questions)
  if (given.size === 0) throw blankReply()
  const reply = saved.reply ?? ids.row()
  return {
    intent: saved.reply === null ? 'evaluationReply.add' : 'evaluationReply.update',
    writes: [
      { record: 'evaluationReply', id: reply, values: { meeting, number } },
      ...[...given].map(([question, value]) => answerWrite(reply, question, value, known.answers, ids)),
    ],
    removals: emptied(given, known),
  }
}

const answersGiven = (
  { answers }: SavedReply,
  questions: readonly EvaluationQuestion[],
): ReadonlyMap<RowId, string> => {
  const given = new Map<RowId, string>()
  for (const question of questions) {
    const typed = answers.find((one) => one.question === question.id)?.value.trim() ?? ''
    if (typed === '') continue
    const read = readAnswer(question, typed)
    if (!read.ok) throw answerRefused(question.text ?? 'Sans texte', read.error)
    given.set(question.id, read.value)
  }
  return given
}

const answerWrite = (
  reply: RowId,
  question: RowId,
  value: string,
  answers: readonly EvaluationAnswer[],
  ids: IdSource,
): RowWrite => {
  const id = answers.find((one) => one.question === question)?.id ?? ids.row()
  return { record: 'evaluationAnswer', id, values: { reply, question, value } }
}

/** Answers to questions of the form that were taken back; those to questions that are gone stay. */
const emptied = (given: ReadonlyMap<RowId, string>, { questions, answers }: Known): readonly KnownRow[] =>
  answers
    .filter(({ question }) => questions.some(({ id }) => id === question) && question !== null && !given.has(question))
    .map(({ id }) => ({ record: 'evaluationAnswer', id }))
