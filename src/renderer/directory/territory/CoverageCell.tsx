import { Table } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CoverageRow, ServiceCode } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import type { CellKeys } from '../../components/use-cell-keys.ts'
import { epciName } from '../../words/epci.ts'
import { figure, plural } from '../../words/numbers.ts'
import type { GivenFilter } from '../address.ts'
import classes from './coverage.module.css'

interface Props {
  readonly row: CoverageRow
  /** `null`: all places, whatever they offer. */
  readonly service: ServiceCode | null
  readonly sectors: readonly RowId[]
  readonly cell: CellKeys
}

/** How many places, as a door to them; none is marked by its sign, its word and its ground. */
export function CoverageCell({ row, service, sectors, cell }: Props) {
  const count = service === null ? row.places : row.counts[service]
  if (row.epci === null)
    return (
      <Table.Td role="gridcell" {...cell}>
        {figure(count)}
      </Table.Td>
    )
  return (
    <Table.Td role="gridcell" data-blank={count === 0 || undefined}>
      <Link
        {...cell}
        to="/annuaire"
        search={{ liste: 'lieux', filtre: listedFilter(row.epci.code, service, sectors) }}
        className={classes.figure}
        aria-label={spoken(count, service, row.epci.name)}
      >
        {count === 0 ? <Blank /> : figure(count)}
      </Link>
    </Table.Td>
  )
}

/** What the directory is asked, to show as many places as the cell says. */
const listedFilter = (epci: string, service: ServiceCode | null, sectors: readonly RowId[]): GivenFilter => ({
  epci: [epci],
  ...(service !== null && { services: [service] }),
  ...(sectors.length > 0 && { sectors: [...sectors] }),
})

function Blank() {
  return (
    <>
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" />
      aucun
    </>
  )
}

const spoken = (count: number, service: ServiceCode | null, epci: string): string =>
  [
    count === 0 ? 'Aucun lieu' : plural(count, 'lieu', 'lieux'),
    ...(service === null ? [] : [services[service]]),
    epciName(epci),
  ].join(', ')
