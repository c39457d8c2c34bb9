import { row, rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { positionAfter, positionsAfter } from '#main/kit/positions.ts'
import { meetingSummary } from '#main/minutes/read/meeting-summary.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { EvaluationPage, evaluationsContract } from '#shared/contract/meetings/evaluations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { usualQuestions } from '#shared/records/meetings/evaluation-question/usual-questions.ts'
import type { EvaluationQuestion, Meeting } from '#shared/records/records.ts'
import { earlierOfKind } from '../read/earlier-of-kind.ts'
import { questionsOf, repliesOf } from '../read/evaluation-forms.ts'
import { loadResults } from '../read/evaluation-results.ts'
import { decideReply } from './decide-reply.ts'
import { noFormBefore } from './errors.ts'

export const evaluationsHandlers = (context: FeatureContext): Handlers<typeof evaluationsContract> => {
  const { db } = context.workspace
  const questionGone = () => missing('evaluationQuestion')

  const demandQuestion = (id: RowId): EvaluationQuestion & { readonly meeting: RowId } => {
    const question = row(db, 'evaluationQuestion', id)
    if (question === null || question.meeting === null) throw questionGone()
    return { ...question, meeting: question.meeting }
  }
  const answersOf = (field: 'reply' | 'question', id: RowId) =>
    rows(db, 'evaluationAnswer', (q) => q.where(field, '=', id).orderBy('id'))
  const named = (record: 'evaluationAnswer', found: readonly { readonly id: RowId }[]) =>
    found.map(({ id }) => ({ record, id }))

  /** The last meeting of this kind that had a form, with its questions. */
  const lastForm = (meeting: Meeting) =>
    earlierOfKind(db, meeting)
      .map(({ id }) => ({ id, questions: questionsOf(db, id) }))
      .find(({ questions }) => questions.length > 0)

  const lastOf = (meeting: Meeting): EvaluationPage['last'] => {
    const last = lastForm(meeting)
    const title = last === undefined ? null : meetingSummary(db, last.id)?.title
    return last === undefined ? null : { meeting: last.id, title: title ?? '', questions: last.questions.length }
  }

  return {
    page: ({ meeting: id }) => {
      const meeting = demand(db, 'meeting', id)
      return {
        questions: questionsOf(db, id),
        replies: repliesOf(db, id),
        present: meetingSummary(db, id)?.present ?? 0,
        last: lastOf(meeting),
      }
    },
    results: ({ meeting }) => loadResults(db, demand(db, 'meeting', meeting)),
    startFrom: ({ meeting: id, from }) => {
      const meeting = demand(db, 'meeting', id)
      const plans = from === 'usual' ? usualQuestions : lastForm(meeting)?.questions
      if (plans === undefined) throw noFormBefore(meeting)
      const positions = positionsAfter(questionsOf(db, id).at(-1)?.position ?? null, plans.length)
      const writes = plans.map(({ kind, text, choices }, at) => ({
        record: 'evaluationQuestion' as const,
        id: context.ids.row(),
        values: { meeting: id, kind, text, choices, position: positions[at] ?? null },
      }))
      context.write({ intent: 'evaluations.startFrom', writes })
      return { first: writes[0]?.id ?? null }
    },
    addQuestion: ({ meeting, after, kind }) => {
      demand(db, 'meeting', meeting)
      const id = context.ids.row()
      const position = positionAfter(questionsOf(db, meeting), after, questionGone)
      context.write({
        intent: 'evaluationQuestion.add',
        writes: [{ record: 'evaluationQuestion', id, values: { meeting, kind, position } }],
      })
      return { id }
    },
    moveQuestion: ({ id, after }) => {
      const { meeting } = demandQuestion(id)
      const others = questionsOf(db, meeting).filter((other) => other.id !== id)
      const position = positionAfter(others, after, questionGone)
      context.write({
        intent: 'evaluationQuestion.move',
        writes: [{ record: 'evaluationQuestion', id, values: { position } }],
      })
      return null
    },
    removeQuestion: ({ id }) => {
      demandQuestion(id)
      context.write({
        intent: 'evaluationQuestion.remove',
        writes: [],
        removals: [{ record: 'evaluationQuestion', id }, ...named('evaluationAnswer', answersOf('question', id))],
      })
      return null
    },
    saveReply: (input) => {
      const { values: saved } = cleanValues(input)
      demand(db, 'meeting', saved.meeting)
      if (saved.reply !== null) demand(db, 'evaluationReply', saved.reply)
      const known = {
        questions: questionsOf(db, saved.meeting),
        replies: repliesOf(db, saved.meeting),
        answers: saved.reply === null ? [] : answersOf('reply', saved.reply),
      }
      const intent = decideReply(saved, known, context.ids)
      context.write(intent)
      return { id: intent.writes[0]?.id as RowId }
    },
    removeReply: ({ id }) => {
      demand(db, 'evaluationReply', id)
      context.write({
        intent: 'evaluationReply.remove',
        writes: [],
        removals: [{ record: 'evaluationReply', id }, ...named('evaluationAnswer', answersOf('reply', id))],
      })
      return null
    },
  }
}
