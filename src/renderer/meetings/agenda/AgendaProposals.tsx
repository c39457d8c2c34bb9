import { Stack } from '@mantine/core'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import classes from './agenda.module.css'
import { CarryOverList } from './CarryOverList.tsx'
import { FitProposals } from './FitProposals.tsx'
import { SaveAsTemplate } from './templates/SaveAsTemplate.tsx'

/** Ways back into the slot, what the last meeting left, and the agenda as a template for others. */
export function AgendaProposals({ view: { meeting, agenda } }: { readonly view: MeetingPage }) {
  return (
    <Stack gap="xs" className={classes.proposals ?? ''}>
      <FitProposals agenda={agenda} slot={meeting} />
      <CarryOverList meeting={meeting.id} last={agenda.at(-1)?.id ?? null} />
      {agenda.length > 0 && <SaveAsTemplate meeting={meeting} />}
    </Stack>
  )
}
