import type { RowId } from '#shared/kernel/ids.ts'
import type { evaluationQuestionKinds } from '#shared/records/meetings/evaluation-question/evaluation-question.ts'
import type { EvaluationQuestion } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { type Moving, useMoving } from '../../components/moving/use-moving.ts'
import { useEnter } from '../../components/use-enter.ts'
import { useGesture } from '../../components/use-gesture.ts'

export type QuestionKind = keyof typeof evaluationQuestionKinds

/** What one does with the questions of a form. */
export interface QuestionEditing {
  readonly moving: Moving
  readonly startFrom: (from: 'usual' | 'last') => void
  readonly addAfter: (id: RowId | null, kind: QuestionKind) => void
  readonly remove: (question: EvaluationQuestion) => void
}

/** Where the words of a question are edited, in the page. */
export const questionTextId = (question: RowId): string => `question-${question}`

export function useQuestions(meeting: RowId, questions: readonly EvaluationQuestion[]): QuestionEditing {
  const { enter, add } = useEnter(questions, questionTextId)
  const moving = useMoveQuestion(questions)
  const starting = useGesture('evaluations', 'startFrom')
  const adding = useApiMutation('evaluations', 'addQuestion')
  const removing = useGesture('evaluations', 'removeQuestion')
  return {
    moving,
    startFrom: (from) =>
      starting.act({ meeting, from }, 'Questions reprises', ({ first }) => first !== null && enter(first)),
    addAfter: (after, kind) => add(() => adding.mutateAsync({ meeting, after, kind })),
    remove: ({ id }) => {
      const at = moving.order.indexOf(id)
      const neighbour = moving.order[at + 1] ?? moving.order[at - 1]
      removing.act({ id }, 'Question supprimée, avec ses éventuelles réponses', () => {
        if (neighbour === undefined) goOnTo(() => firstOf('#page-title'))
        else enter(neighbour)
      })
    },
  }
}

function useMoveQuestion(questions: readonly EvaluationQuestion[]): Moving {
  const moving = useApiMutation('evaluations', 'moveQuestion')
  return useMoving(
    questions.map(({ id }) => id),
    { gender: 'f', write: (id, after) => moving.mutateAsync({ id, after }) },
  )
}
