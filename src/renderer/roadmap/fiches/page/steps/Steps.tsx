import { VisuallyHidden } from '@mantine/core'
import { ficheStep } from '#shared/records/roadmap/fiche-step.ts'
import { stepTree } from '#shared/records/roadmap/step-tree.ts'
import { useApiMutation } from '../../../../api/hooks.ts'
import { AddLine } from '../../../../components/form/AddLine.tsx'
import { KeyHints } from '../../../../components/KeyHints.tsx'
import type { ShownFiche } from '../shown-fiche.ts'
import { StepRow } from './StepRow.tsx'
import classes from './steps.module.css'
import { useSteps } from './use-steps.ts'

/** Steps nested three deep, edited in place, moved by Alt and an arrow, by their grip or by their menu. */
export function Steps({ page }: ShownFiche) {
  const tree = stepTree(page.steps)
  const editing = useSteps(page.fiche.id, tree)
  return (
    <div className={classes.steps}>
      <ol aria-label="Étapes suivies">
        {tree.map((placed) => (
          <StepRow key={placed.step.id} placed={placed} today={page.today} editing={editing} />
        ))}
      </ol>
      <VisuallyHidden role="status">{editing.said}</VisuallyHidden>
      <NewStep page={page} />
      {tree.length > 1 && <KeyHints hints={hints} />}
    </div>
  )
}

const hints = [
  { keys: ['Alt', '↑', '↓'], does: 'déplacer l’étape' },
  { keys: ['Alt', '→', '←'], does: 'l’emboîter, la sortir' },
]

function NewStep({ page: { fiche, steps } }: ShownFiche) {
  const add = useApiMutation('fiches', 'addStep')
  const last = stepTree(steps).findLast(({ depth }) => depth === 1)
  return (
    <AddLine
      aria-label="Nouvelle étape"
      placeholder="Nouvelle étape"
      maxLength={ficheStep.fields.text.max}
      loading={add.isPending}
      add={(text, given) => add.mutate({ fiche: fiche.id, parent: null, after: last?.step.id ?? null, text }, given)}
    />
  )
}
