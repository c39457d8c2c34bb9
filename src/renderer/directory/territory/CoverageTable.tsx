import { Table, Tooltip } from '@mantine/core'
import type { CoverageRow, ServiceCode } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import { Second } from '../../components/plain/Second.tsx'
import { useCellKeys } from '../../components/use-cell-keys.ts'
import { epciName } from '../../words/epci.ts'
import { plural } from '../../words/numbers.ts'
import { serviceWords } from '../../words/services.ts'
import { CoverageCell } from './CoverageCell.tsx'
import classes from './coverage.module.css'

const codes = Object.keys(services) as readonly ServiceCode[]

interface Props {
  readonly rows: readonly CoverageRow[]
  /** Those asked about; empty: all. */
  readonly sectors: readonly RowId[]
}

/** One line an EPCI, one column a service; each number leads to its places in the directory. */
export function CoverageTable({ rows, sectors }: Props) {
  const grid = useCellKeys(rows.length, codes.length + 1)
  return (
    <section className={classes.frame} aria-label="Lieux par intercommunalité et par service">
      <Table className={classes.table} role="grid" aria-label="Lieux par service" {...grid.table}>
        <Head />
        <Table.Tbody>
          {rows.map((row, line) => (
            <Table.Tr key={row.epci?.code ?? ''}>
              <RowHead row={row} />
              {[null, ...codes].map((service, column) => (
                <CoverageCell
                  key={service}
                  row={row}
                  service={service}
                  sectors={sectors}
                  cell={grid.cell(line, column)}
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Total rows={rows} />
      </Table>
    </section>
  )
}

function Head() {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col" className={classes.name}>
          Intercommunalité
        </Table.Th>
        <Table.Th scope="col">Lieux</Table.Th>
        {codes.map((code) => (
          <Table.Th key={code} scope="col">
            <Tooltip label={services[code]}>
              <span>{serviceWords[code].short}</span>
            </Tooltip>
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  )
}

function RowHead({ row: { epci, sector } }: { readonly row: CoverageRow }) {
  return (
    <Table.Th scope="row" className={classes.name}>
      {epci === null ? 'Hors du territoire' : epciName(epci.name)}
      <Second block>
        {epci === null
          ? 'ou commune inconnue'
          : [
              sector === null ? 'Sans secteur' : `Secteur ${sector}`,
              plural(epci.population, 'habitant', 'habitants'),
            ].join(', ')}
      </Second>
    </Table.Th>
  )
}

function Total({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const sum = (count: (row: CoverageRow) => number) => rows.reduce((total, row) => total + count(row), 0)
  return (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Th scope="row" className={classes.name}>
          Total
        </Table.Th>
        <Table.Td>{sum(({ places }) => places)}</Table.Td>
        {codes.map((code) => (
          <Table.Td key={code}>{sum(({ counts }) => counts[code])}</Table.Td>
        ))}
      </Table.Tr>
    </Table.Tfoot>
  )
}
