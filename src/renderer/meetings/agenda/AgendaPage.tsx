import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { Columns } from '../../components/plain/Columns.tsx'
import { MeetingNeeds } from '../../roadmap/needs/MeetingNeeds.tsx'
import { PreparationScreen } from '../page/PreparationScreen.tsx'
import { AgendaProposals } from './AgendaProposals.tsx'
import { MeetingAgenda } from './MeetingAgenda.tsx'

/** What a meeting will speak of, under its clock; beside it, what could enter it. */
export function AgendaPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/ordre-du-jour' })
  return (
    <PreparationScreen meeting={meeting} here="agenda">
      {(view) => (
        <Columns widths={[13, 8]}>
          <section data-zone aria-label="Préparer l’ordre du jour">
            <MeetingAgenda view={view} />
          </section>
          <Stack component="section" gap="var(--s7)" miw={0} data-zone aria-label="Ce qui peut y entrer">
            {!isLocked(view.meeting) && <AgendaProposals view={view} />}
            <MeetingNeeds
              meeting={{
                id: view.meeting.id,
                kind: view.meeting.kind,
                title: view.summary.title,
                date: view.meeting.date,
              }}
            />
          </Stack>
        </Columns>
      )}
    </PreparationScreen>
  )
}
