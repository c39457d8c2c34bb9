import type { FichePage } from '#shared/contract/roadmap/fiches.ts'
import type { RubricCell } from '../../../../components/grid/rubric-cells.ts'
import { plural } from '../../../../words/numbers.ts'
import { FollowedCell } from '../FollowedCell.tsx'
import type { ShownFiche } from '../shown-fiche.ts'
import { TakeUp } from '../TakeUp.tsx'
import { Steps } from './Steps.tsx'

/** The steps that are followed, beside what the rubric says of them. */
export function StepsCell({ cell, page }: ShownFiche & { readonly cell: RubricCell }) {
  const { steps, said, fiche } = page
  return (
    <FollowedCell
      cell={cell}
      page={page}
      followed={steps.length > 0}
      count={countWords(steps)}
      proposal={
        <TakeUp
          fiche={fiche.id}
          rubric="steps"
          sentence={
            said.steps === 0
              ? null
              : `${plural(said.steps, 'étape du texte n’est pas suivie', 'étapes du texte ne sont pas suivies')}.`
          }
          verb="Suivre ces étapes"
        />
      }
    >
      <Steps page={page} />
    </FollowedCell>
  )
}

/** « 3 étapes, 1 commencée ». */
const countWords = (steps: FichePage['steps']): string => {
  const count = (state: FichePage['steps'][number]['state']) => steps.filter((step) => step.state === state).length
  const [running, done] = [count('running'), count('done')]
  return [
    plural(steps.length, 'étape', 'étapes'),
    ...(running > 0 ? [plural(running, 'commencée', 'commencées')] : []),
    ...(done > 0 ? [plural(done, 'terminée', 'terminées')] : []),
  ].join(', ')
}
