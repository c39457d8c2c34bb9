import { Table } from '@mantine/core'
import type { MapPoint } from '#shared/contract/directory/territory.ts'
import { Freshness } from '../../../components/Freshness.tsx'
import { ListTable } from '../../../components/ListTable.tsx'
import { RowLink } from '../../../components/links.tsx'
import list from '../../../components/list-table.module.css'
import { MoreRows, useRows } from '../../../components/MoreRows.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { epciName } from '../../../words/epci.ts'
import { figure, plural } from '../../../words/numbers.ts'

interface Props {
  /** Those in view. */
  readonly points: readonly MapPoint[]
  /** All that have coordinates. */
  readonly total: number
}

/** What the map shows, in words. */
export function PlacesTable({ points, total }: Props) {
  const rows = useRows(points)
  return (
    <Section title="Les lieux de la carte" aside={countOf(points.length, total)}>
      <ListTable
        frame="Tableau des lieux"
        label="Les lieux de la carte"
        columns={['Lieu', 'Intercommunalité', { words: 'Fraîcheur', width: 152 }]}
      >
        {rows.shown.map((point) => (
          <PlaceRow key={point.id} point={point} />
        ))}
      </ListTable>
      <MoreRows rows={rows} next={['le lieu suivant', 'lieux suivants']} />
    </Section>
  )
}

function PlaceRow({ point }: { readonly point: MapPoint }) {
  return (
    <Table.Tr className={list.row}>
      <Table.Td>
        <RowLink to="/annuaire/$liste/$id" params={{ liste: 'lieux', id: point.id }}>
          {point.name}
        </RowLink>
        <Second block>{point.commune}</Second>
      </Table.Td>
      <Table.Td>{point.epci === null ? '–' : epciName(point.epci)}</Table.Td>
      <Table.Td>
        <Freshness freshness={point.freshness} />
      </Table.Td>
    </Table.Tr>
  )
}

const countOf = (shown: number, total: number): string =>
  shown === total ? plural(total, 'lieu', 'lieux') : `${plural(shown, 'lieu', 'lieux')} en vue sur ${figure(total)}`
