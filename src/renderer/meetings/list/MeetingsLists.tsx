import { Stack, Text } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { Section } from '../../components/Section.tsx'
import { dayOf } from '../../words/dates.ts'
import { plural, sentenceCase } from '../../words/numbers.ts'
import { groupMeetings } from './group-meetings.ts'
import { MeetingsTable } from './MeetingsTable.tsx'

interface Props {
  readonly meetings: readonly MeetingSummary[]
  /** What they are called: meetings, unless said otherwise. */
  readonly words?: { readonly one: string; readonly many: string; readonly none: string }
}

const meetingWords = { one: 'réunion', many: 'réunions', none: 'Aucune réunion n’est prévue.' }

export function MeetingsLists({ meetings, words = meetingWords }: Props) {
  const { one, many, none } = words
  const { coming, off, past } = groupMeetings(meetings, dayOf(new Date()))
  return (
    <Stack gap="var(--s7)">
      <Section title="À venir" aside={coming.length > 0 && plural(coming.length, one, many)}>
        {coming.length > 0 ? (
          <MeetingsTable meetings={coming} label={`${sentenceCase(many)} à venir`} />
        ) : (
          <Text c="var(--ink-2)">{none}</Text>
        )}
      </Section>
      {off.length > 0 && (
        <Section title="Reportées ou annulées" aside={plural(off.length, one, many)}>
          <MeetingsTable meetings={off} label={`${sentenceCase(many)} reportées ou annulées`} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Passées" aside={plural(past.length, one, many)}>
          <MeetingsTable meetings={past} label={`${sentenceCase(many)} passées`} />
        </Section>
      )}
    </Stack>
  )
}
