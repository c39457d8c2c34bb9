import { Button, Stack } from '@mantine/core'
import { IconBulb, IconClockExclamation } from '@tabler/icons-react'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { isLateStep } from '#shared/records/roadmap/fiche/late.ts'
import { progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { proposedState } from '#shared/records/roadmap/fiche/proposed-state.ts'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { Proposal } from '../../../components/Proposal.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { quoted } from '../../../words/spaces.ts'
import { proposalSentence } from './follow-words.ts'
import { LatestComments } from './LatestComments.tsx'
import { Measured } from './Measured.tsx'
import { StateReason } from './StateReason.tsx'
import type { ShownFiche } from './shown-fiche.ts'
import { Steps } from './steps/Steps.tsx'

/** What is followed of a fiche: its steps, what it changes, and what is said of it. */
export function Follow({ page }: ShownFiche) {
  return (
    <Stack gap="var(--s6)">
      <ProposedState page={page} />
      <StateReason page={page} />
      <Steps page={page} />
      <Columns widths={[1, 1]}>
        <Measured page={page} />
        <LatestComments page={page} />
      </Columns>
    </Stack>
  )
}

/** What its steps and its days speak for is proposed, never written by itself. */
function ProposedState({ page: { fiche, steps, today } }: ShownFiche) {
  const { write } = useRowUpdate()
  const lateSteps = steps.filter((step) => isLateStep(step, today)).length
  const proposed = proposedState(fiche, progressOf(steps), { lateSteps, today })
  if (proposed === null) return null
  const { state } = proposed
  return (
    <Proposal
      icon={state === 'late' ? IconClockExclamation : IconBulb}
      tone="quiet"
      action={
        <Button size="xs" onClick={() => void write({ record: 'fiche', id: fiche.id, changes: { state } })}>
          Passer à {quoted(ficheStates[state])}
        </Button>
      }
    >
      {proposalSentence(proposed)}
    </Proposal>
  )
}
