import { IconClock } from '@tabler/icons-react'
import type { PlannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaPoint } from '#shared/records/meetings/meeting-template/standard-templates.ts'
import type { Meeting } from '#shared/records/records.ts'
import { State } from '../../components/State.tsx'
import { AgendaStrip } from './AgendaStrip.tsx'
import classes from './agenda.module.css'
import { excessWords, sumWords } from './agenda-words.ts'

interface Props {
  readonly planned: PlannedAgenda<AgendaPoint>
  readonly slot: Pick<Meeting, 'startsAt' | 'endsAt'>
}

/** What the points add up to, in a sentence and along a strip. */
export function AgendaSums({ planned, slot }: Props) {
  const excess = excessWords(planned)
  return (
    <>
      <p className={classes.sums} aria-live="polite">
        {excess !== null && (
          <strong>
            <State icon={IconClock} tone="brick">
              {excess}
            </State>
          </strong>
        )}
        <span>{sumWords(planned)}</span>
      </p>
      {planned.total > 0 && <AgendaStrip planned={planned} slot={slot} />}
    </>
  )
}
