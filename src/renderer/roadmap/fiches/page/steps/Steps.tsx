import { Text, VisuallyHidden } from '@mantine/core'
import { ficheStep } from '#shared/records/roadmap/fiche-step.ts'
import { branchesOf, stepTree } from '#shared/records/roadmap/step-tree.ts'
import { useApiMutation } from '../../../../api/hooks.ts'
import { AddLine } from '../../../../components/form/AddLine.tsx'
import { KeyHints } from '../../../../components/KeyHints.tsx'
import { Section } from '../../../../components/Section.tsx'
import type { ShownFiche } from '../shown-fiche.ts'
import { TakeUpSteps } from '../TakeUp.tsx'
import { StepBranches } from './StepBranches.tsx'
import classes from './steps.module.css'
import { useSteps } from './use-steps.ts'

/** The steps that are followed, nested three deep, each edited in its row. */
export function Steps({ page }: ShownFiche) {
  const { steps, said, fiche, today } = page
  const tree = stepTree(steps)
  const editing = useSteps(fiche.id, tree)
  const questions = steps.some(({ state }) => state === 'question')
  return (
    <Section
      title="Étapes"
      aside={
        steps.length > 0 &&
        `l’avancement de l’action est leur moyenne${questions ? ', sans les questions ouvertes' : ''}`
      }
    >
      <div className={classes.steps}>
        {steps.length === 0 && said.steps === 0 && <Text c="var(--ink-2)">Aucune étape n’est suivie.</Text>}
        {steps.length > 0 && (
          <div>
            <div className={classes.columns} aria-hidden="true">
              <span>Étape</span>
              <span>Porteur</span>
              <span>Échéance</span>
              <span>Avancement</span>
              <span>État</span>
            </div>
            <StepBranches
              branches={branchesOf(tree)}
              parent={null}
              above=""
              depth={1}
              today={today}
              editing={editing}
            />
            <VisuallyHidden role="status">{editing.said}</VisuallyHidden>
          </div>
        )}
        <TakeUpSteps page={page} />
        <NewStep page={page} />
        {tree.length > 1 && <KeyHints hints={hints} />}
      </div>
    </Section>
  )
}

const hints = [
  { keys: ['Espace'], does: 'prendre l’étape par sa poignée' },
  { keys: ['↑', '↓'], does: 'la déplacer' },
  { keys: ['Entrée'], does: 'la poser' },
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
