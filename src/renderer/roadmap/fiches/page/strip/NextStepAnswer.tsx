import { UnstyledButton } from '@mantine/core'
import type { FicheStep } from '#shared/records/records.ts'
import type { Branch } from '#shared/records/roadmap/step-tree.ts'
import classes from './strip.module.css'

interface Props {
  readonly next: Branch<FicheStep> | null
  /** How many count. */
  readonly steps: number
}

/** What comes next, which leads to its row. */
export function NextStepAnswer({ next, steps }: Props) {
  if (next === null) return <span className={classes.none}>{steps === 0 ? '–' : 'Plus aucune'}</span>
  const { step, rank } = next
  const facts = [`étape ${rank}`, step.bearer].filter((part) => part !== null).join(', ')
  return (
    <>
      <UnstyledButton
        className={classes.answer ?? ''}
        onClick={() => document.getElementById(`step-${step.id}`)?.focus()}
      >
        <span className={classes.words}>{step.text ?? 'Étape sans intitulé'}</span>
      </UnstyledButton>
      <small>{facts}</small>
    </>
  )
}
