import { Table } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { LinkAnchor } from '../../components/links.tsx'
import classes from '../../components/list-table.module.css'
import { Ordinals } from '../../components/Ordinals.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { figure } from '../../words/numbers.ts'
import { MeetingState } from '../MeetingState.tsx'

/** One row a compte-rendu; the whole row opens it. */
export function MinutesTable({ minutes }: { readonly minutes: readonly MeetingSummary[] }) {
  return (
    // A narrow window scrolls the table alone, so its frame can be reached and named.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.frame} aria-label="Liste des comptes-rendus" tabIndex={0} data-zone>
      <Table className={classes.table} aria-label="Comptes-rendus">
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.date}>Date</Table.Th>
            <Table.Th>Compte-rendu</Table.Th>
            <Table.Th className={classes.sector}>Secteur</Table.Th>
            <Table.Th className={classes.state}>État</Table.Th>
            <Table.Th className={classes.figure}>Sections</Table.Th>
            <Table.Th className={classes.figure}>Présents</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {minutes.map((meeting) => (
            <Row key={meeting.id} meeting={meeting} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Row({ meeting }: { readonly meeting: MeetingSummary }) {
  return (
    <Table.Tr className={classes.row}>
      <Table.Td>{meeting.date === null ? 'sans date' : shortDateWithYear(meeting.date)}</Table.Td>
      <Table.Td>
        <LinkAnchor
          to="/comptes-rendus/$meeting"
          params={{ meeting: meeting.id }}
          className={`${classes.title} ${classes.written}`}
        >
          <Ordinals>{meeting.title}</Ordinals>
        </LinkAnchor>
        {meeting.series !== null && <span className={classes.second}>{meeting.series}</span>}
      </Table.Td>
      <Table.Td>{meeting.sector ?? 'Tous'}</Table.Td>
      <Table.Td>
        <MeetingState state={meeting.state} />
      </Table.Td>
      <Table.Td className={classes.figure}>{figure(meeting.sections)}</Table.Td>
      <Table.Td className={classes.figure}>{meeting.present === 0 ? '–' : figure(meeting.present)}</Table.Td>
    </Table.Tr>
  )
}
