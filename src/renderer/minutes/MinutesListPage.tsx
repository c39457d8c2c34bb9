import { Button, Menu, Table } from '@mantine/core'
import { IconFileImport, IconPencil, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { useApiQuery } from '../api/hooks.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { ListTable } from '../components/ListTable.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { LinkButton, RowLink } from '../components/links.tsx'
import classes from '../components/list-table.module.css'
import { MinutesItems } from '../components/MinutesItems.tsx'
import { Ordinals } from '../components/Ordinals.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Second } from '../components/plain/Second.tsx'
import { shortDateWithYear } from '../words/dates.ts'
import { figure, plural } from '../words/numbers.ts'
import { MeetingState } from './MeetingState.tsx'

/** The minutes written so far, and the two ways of having more. */
export function MinutesListPage(): ReactNode {
  const minutes = useApiQuery('minutes', 'list', {})
  return (
    <>
      <PageHead
        title="Comptes-rendus"
        crumbs={minutes.data?.length ? [plural(minutes.data.length, 'compte-rendu', 'comptes-rendus')] : []}
        actions={
          <>
            <WriteMenu />
            <LinkButton
              to="/comptes-rendus/importer"
              variant="filled"
              leftSection={<IconFileImport size={18} stroke={1.6} />}
            >
              Importer un compte-rendu
            </LinkButton>
          </>
        }
      />
      <Loaded query={minutes} rows={6}>
        {(minutes) => <Minutes minutes={minutes} />}
      </Loaded>
    </>
  )
}

function Minutes({ minutes }: { readonly minutes: readonly MeetingSummary[] }) {
  if (minutes.length > 0) return <MinutesTable minutes={minutes} />
  return (
    <EmptyState
      title="Aucun compte-rendu pour l’instant."
      action={<LinkButton to="/comptes-rendus/importer">Importer un compte-rendu</LinkButton>}
    >
      Importez un compte-rendu déjà écrit, ou écrivez celui d’une réunion.
    </EmptyState>
  )
}

/** One row a compte-rendu; the whole row opens it. */
function MinutesTable({ minutes }: { readonly minutes: readonly MeetingSummary[] }) {
  return (
    <ListTable
      frame="Liste des comptes-rendus"
      label="Comptes-rendus"
      data-zone
      columns={[
        { words: 'Date', width: 152 },
        'Compte-rendu',
        { words: 'Secteur', width: 120 },
        { words: 'État', width: 152 },
        { words: 'Sections', width: 104, ta: 'end' },
        { words: 'Présents', width: 104, ta: 'end' },
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
        <RowLink to="/comptes-rendus/$meeting" params={{ meeting: meeting.id }} ff="var(--serif)" fz="var(--written)">
          <Ordinals>{meeting.title}</Ordinals>
        </RowLink>
        {meeting.series !== null && <Second block>{meeting.series}</Second>}
      </Table.Td>
      <Table.Td>{meeting.sector ?? 'Tous'}</Table.Td>
      <Table.Td>
        <MeetingState meeting={meeting} />
      </Table.Td>
      <Table.Td ta="end">{figure(meeting.sections)}</Table.Td>
      <Table.Td ta="end">{meeting.present === 0 ? '–' : figure(meeting.present)}</Table.Td>
    </Table.Tr>
  )
}

/** Meetings that have no minutes yet, to begin theirs. */
function WriteMenu() {
  const meetings = useApiQuery('meetings', 'list', {})
  const navigate = useNavigate()
  const unwritten = (meetings.data ?? []).filter(({ written }) => !written).slice(0, 12)
  return (
    <Menu position="bottom-end" width="min(340px, calc(100vw - 80px))">
      <Menu.Target>
        <Button leftSection={<IconPencil size={18} stroke={1.6} />}>Écrire un compte-rendu</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MinutesItems meetings={unwritten} />
        {unwritten.length > 0 && <Menu.Divider />}
        <Menu.Item
          leftSection={<IconPlus size={16} stroke={1.6} />}
          onClick={() => void navigate({ to: '/reunions', search: { nouvelle: true } })}
        >
          D’une réunion à préparer…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
