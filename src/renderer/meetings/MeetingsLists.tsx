import { Stack, Table, Text } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { ListTable } from '../components/ListTable.tsx'
import { RowLink } from '../components/links.tsx'
import classes from '../components/list-table.module.css'
import { Ordinals } from '../components/Ordinals.tsx'
import { Second } from '../components/plain/Second.tsx'
import { Section } from '../components/Section.tsx'
import { MeetingState } from '../minutes/MeetingState.tsx'
import { dayOf, shortDate, shortDateWithYear } from '../words/dates.ts'
import { slot } from '../words/hours.ts'
import { plural, sentenceCase } from '../words/numbers.ts'
import { groupMeetings } from './group-meetings.ts'

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
          <MeetingsTable meetings={coming} label={`${sentenceCase(many)} à venir`} one={one} />
        ) : (
          <Text c="var(--ink-2)">{none}</Text>
        )}
      </Section>
      {off.length > 0 && (
        <Section title="Reportées ou annulées" aside={plural(off.length, one, many)}>
          <MeetingsTable meetings={off} label={`${sentenceCase(many)} reportées ou annulées`} one={one} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Passées" aside={plural(past.length, one, many)}>
          <MeetingsTable meetings={past} label={`${sentenceCase(many)} passées`} one={one} />
        </Section>
      )}
    </Stack>
  )
}

interface TableProps {
  readonly meetings: readonly MeetingSummary[]
  readonly label: string
  /** What each is called. */
  readonly one: string
}

/** Meetings in rows of two lines; the whole row leads to the meeting. */
function MeetingsTable({ meetings, label, one }: TableProps) {
  return (
    <ListTable
      frame={label}
      label={label}
      columns={[
        { words: 'Date', width: 152 },
        sentenceCase(one),
        { words: 'Secteur', width: 120 },
        { words: 'État', width: 184 },
        { words: 'Présents', width: 104 },
        { words: 'Compte-rendu', width: 136 },
      ]}
    >
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} />
      ))}
    </ListTable>
  )
}

function MeetingRow({ meeting }: { readonly meeting: MeetingSummary }) {
  return (
    <Table.Tr className={classes.row}>
      <Table.Td className={classes.date}>
        {meeting.date === null ? 'sans date' : shortDateWithYear(meeting.date)}
        <Second block>{underDate(meeting)}</Second>
      </Table.Td>
      <Table.Td>
        <RowLink to="/reunions/$meeting" params={{ meeting: meeting.id }}>
          <Ordinals>{meeting.title}</Ordinals>
        </RowLink>
        <Second block>{underTitle(meeting)}</Second>
      </Table.Td>
      <Table.Td>{meeting.sector ?? 'Tous'}</Table.Td>
      <Table.Td>
        <MeetingState meeting={meeting} />
      </Table.Td>
      <Table.Td>{meeting.present === 0 ? '–' : meeting.present}</Table.Td>
      <Table.Td>{!meeting.written ? '–' : plural(meeting.sections, 'section', 'sections')}</Table.Td>
    </Table.Tr>
  )
}

/** Its series and place; why it is off, when it is. */
const underTitle = (meeting: MeetingSummary): string =>
  isOut(meeting) && meeting.offReason !== null
    ? meeting.offReason
    : [kindOf(meeting), meeting.series, meeting.place].filter(Boolean).join(', ')

/** A forum or a café may be called by any name: what it is stands under it. */
const kindOf = ({ kind }: MeetingSummary): string | null =>
  hasProgramme({ kind }) && kind !== null ? choiceWord(meetingKinds, kind) : null

const isOut = ({ state }: MeetingSummary): boolean => state === 'postponed' || state === 'cancelled'

/** Its hours; for a meeting whose day moved, the first one. */
const underDate = ({ formerDate, startsAt, endsAt }: MeetingSummary): string =>
  formerDate === null ? slot(startsAt, endsAt) : `d’abord le ${shortDate(formerDate)}`
