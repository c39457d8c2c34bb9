import { Table } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { shortDateWithYear } from '../../../words/dates.ts'
import { figure } from '../../../words/numbers.ts'
import { MeetingState } from '../../meetings/MeetingState.tsx'
import classes from './list.module.css'

/** One row a compte-rendu; the title opens it. */
export function MinutesTable({ minutes }: { readonly minutes: readonly MeetingSummary[] }) {
  return (
    <Table.ScrollContainer
      minWidth={720}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': 'Liste des comptes-rendus', role: 'region' } }}
    >
      <Table className={classes.table} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Compte-rendu</Table.Th>
            <Table.Th>Date</Table.Th>
            <Table.Th>Secteur</Table.Th>
            <Table.Th>État</Table.Th>
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
    </Table.ScrollContainer>
  )
}

function Row({ meeting }: { readonly meeting: MeetingSummary }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.name}>
        <LinkAnchor to="/comptes-rendus/$meeting" params={{ meeting: meeting.id }} className={classes.title}>
          <Ordinals>{meeting.title}</Ordinals>
        </LinkAnchor>
        {meeting.series !== null && <span className={classes.second}>{meeting.series}</span>}
      </Table.Th>
      <Table.Td>{meeting.date === null ? '–' : shortDateWithYear(meeting.date)}</Table.Td>
      <Table.Td>{meeting.sector ?? '–'}</Table.Td>
      <Table.Td>
        <MeetingState state={meeting.state} />
      </Table.Td>
      <Table.Td className={classes.figure}>{figure(meeting.sections)}</Table.Td>
      <Table.Td className={classes.figure}>{figure(meeting.present)}</Table.Td>
    </Table.Tr>
  )
}
