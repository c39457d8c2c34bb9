import { Stack, Text } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings.ts'
import { Section } from '../../../components/Section.tsx'
import { dayOf } from '../../../words/dates.ts'
import { plural } from '../../../words/numbers.ts'
import { groupMeetings } from './group-meetings.ts'
import { MeetingsTable } from './MeetingsTable.tsx'

export function MeetingsLists({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const { coming, off, past } = groupMeetings(meetings, dayOf(new Date()))
  return (
    <Stack gap={32}>
      <Section title="À venir" aside={coming.length > 0 && plural(coming.length, 'réunion', 'réunions')}>
        {coming.length > 0 ? (
          <MeetingsTable meetings={coming} label="Réunions à venir" />
        ) : (
          <Text c="var(--ink-2)">Aucune réunion n’est prévue.</Text>
        )}
      </Section>
      {off.length > 0 && (
        <Section title="Reportées ou annulées" aside={plural(off.length, 'réunion', 'réunions')}>
          <MeetingsTable meetings={off} label="Réunions reportées ou annulées" />
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Passées" aside={plural(past.length, 'réunion', 'réunions')}>
          <MeetingsTable meetings={past} label="Réunions passées" />
        </Section>
      )}
    </Stack>
  )
}
