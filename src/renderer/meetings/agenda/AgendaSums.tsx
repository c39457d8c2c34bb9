import { Group } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import type { PlannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaPoint } from '#shared/records/meetings/standard-templates.ts'
import type { Meeting } from '#shared/records/records.ts'
import { State } from '../../components/State.tsx'
import { AgendaStrip } from './AgendaStrip.tsx'
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
      <Group component="p" gap="0 var(--s3)" my="sm" c="var(--ink-2)" aria-live="polite">
        {excess !== null && (
          <strong>
            <State icon={IconClock} tone="brick">
              {excess}
            </State>
          </strong>
        )}
        <span>{sumWords(planned, slot)}</span>
      </Group>
      {planned.total > 0 && <AgendaStrip planned={planned} slot={slot} />}
    </>
  )
}
