import type { RowId } from '#shared/kernel/ids.ts'
import type { evaluationQuestionKinds } from '#shared/records/meetings/evaluation-question/evaluation-question.ts'
import type { EvaluationQuestion } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { type Moving, useMoving } from '../../components/moving/use-moving.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useEnter } from '../../components/use-enter.ts'
import { useUndo } from '../../components/use-undo.ts'

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
  const enter = useEnter(questions, questionTextId)
  const starting = useApiMutation('evaluations', 'startFrom')
  const adding = useApiMutation('evaluations', 'addQuestion')
  const removing = useApiMutation('evaluations', 'removeQuestion')
  const { undo } = useUndo()
  return {
    moving: useMoveQuestion(questions),
    startFrom: (from) =>
      starting.mutate(
        { meeting, from },
        {
          onSuccess: ({ first }) => {
            if (first !== null) enter(first)
            tellDone('Questions reprises', undo)
          },
        },
      ),
    addAfter: (after, kind) => adding.mutate({ meeting, after, kind }, { onSuccess: ({ id }) => enter(id) }),
    remove: ({ id }) => {
      const at = questions.findIndex((question) => question.id === id)
      const neighbour = questions[at + 1] ?? questions[at - 1]
      const tell = () => {
        if (neighbour === undefined) goOnTo(() => firstOf('#page-title'))
        else enter(neighbour.id)
        tellDone('Question supprimée, avec ses réponses', undo)
      }
      removing.mutate({ id }, { onSuccess: tell })
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
