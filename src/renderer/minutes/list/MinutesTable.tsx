import { Table } from '@mantine/core'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import classes from '../../components/list-table.module.css'
import { Ordinals } from '../../components/Ordinals.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { figure } from '../../words/numbers.ts'
import { MeetingState } from '../MeetingState.tsx'

/** One row a compte-rendu; the whole row opens it. */
export function MinutesTable({ minutes }: { readonly minutes: readonly MeetingSummary[] }) {
  return (
    <ListTable
      frame="Liste des comptes-rendus"
      label="Comptes-rendus"
      data-zone
      columns={[
        { words: 'Date', className: classes.date },
        'Compte-rendu',
        { words: 'Secteur', className: classes.sector },
        { words: 'État', className: classes.state },
        { words: 'Sections', className: classes.figure },
        { words: 'Présents', className: classes.figure },
      ]}
    >
      {minutes.map((meeting) => (
        <Row key={meeting.id} meeting={meeting} />
      ))}
    </ListTable>
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
