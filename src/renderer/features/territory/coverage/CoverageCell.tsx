import { Table } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CoverageRow, ServiceCode } from '#shared/contract/territory.ts'
import { services } from '#shared/domain/place/vocabularies.ts'
import { epciName } from '../../../words/epci.ts'
import { figure, plural } from '../../../words/numbers.ts'
import classes from './coverage.module.css'
import type { CellKeys } from './use-cell-keys.ts'

interface Props {
  readonly row: CoverageRow
  /** `null`: all places, whatever they offer. */
  readonly service: ServiceCode | null
  readonly cell: CellKeys
}

/** How many places, as a door to them; none is marked by its sign, its word and its ground. */
export function CoverageCell({ row, service, cell }: Props) {
  const count = service === null ? row.places : row.counts[service]
  const blank = count === 0 && row.epci !== null
  return (
    <Table.Td role="gridcell" data-blank={blank || undefined}>
      {row.epci === null ? (
        <span {...cell} className={classes.figure}>
          {figure(count)}
        </span>
      ) : (
        <Link
          {...cell}
          to="/annuaire"
          search={{ liste: 'lieux', filtre: { epci: [row.epci.code], ...(service && { services: [service] }) } }}
          className={classes.figure}
          aria-label={spoken(count, service, row.epci.name)}
        >
          {blank ? <Blank /> : figure(count)}
        </Link>
      )}
    </Table.Td>
  )
}

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
