import { Button } from '@mantine/core'
import type { EvaluationPage } from '#shared/contract/meetings/evaluations.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { figure } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

interface Props {
  readonly last: EvaluationPage['last']
  readonly startFrom: (from: 'usual' | 'last') => void
  readonly add: () => void
}

/** A form without questions: that of the last meeting of this kind, the usual one, or one’s own. */
export function NoQuestions({ last, startFrom, add }: Props) {
  return (
    <EmptyState
      order={3}
      title="Rien n’est encore demandé aux personnes qui viendront."
      action={
        <>
          {last !== null && (
            <Button variant="filled" onClick={() => startFrom('last')}>
              Reprendre les questions de la dernière fois
            </Button>
          )}
          <Button variant={last === null ? 'filled' : 'default'} onClick={() => startFrom('usual')}>
            Partir du questionnaire habituel
          </Button>
          <Button variant="subtle" onClick={add}>
            Écrire une première question
          </Button>
        </>
      }
    >
      {last === null
        ? 'Le questionnaire habituel tient sur une page\u00a0: quatre notes, un choix, deux réponses libres.'
        : `${quoted(last.title)} en posait ${figure(last.questions)}\u00A0: les reprendre permet de comparer.`}
    </EmptyState>
  )
}
