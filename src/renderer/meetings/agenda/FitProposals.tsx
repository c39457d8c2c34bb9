import { Button } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { type Fit, fitsOf } from '#shared/records/meetings/agenda-item/fit-agenda.ts'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaItem, Meeting } from '#shared/records/records.ts'
import { Proposal } from '../../components/Proposal.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { fitWords } from './agenda-words.ts'

interface Props {
  readonly agenda: readonly AgendaItem[]
  readonly slot: Pick<Meeting, 'startsAt' | 'endsAt'>
}

/** The ways back into the slot, when the agenda is too long. */
export function FitProposals({ agenda, slot: hours }: Props) {
  const shorten = useGesture('agenda', 'shorten')
  const { slot, excess } = plannedAgenda(agenda, hours)
  if (slot === null || excess === null) return null
  const apply = ({ changes }: Fit) => shorten.act({ points: [...changes] }, 'Ordre du jour raccourci')
  return fitsOf(agenda, excess).map((fit) => {
    const words = fitWords(fit, slot)
    return (
      <Proposal
        key={fit.kind}
        icon={IconBulb}
        tone="accent"
        action={
          <Button aria-label={`Raccourcir. ${words}`} onClick={() => apply(fit)} loading={shorten.isPending}>
            Raccourcir
          </Button>
        }
      >
        {words}
      </Proposal>
    )
  })
}
