import { Table } from '@mantine/core'
import type { CSSProperties } from 'react'
import { acts, type Reach } from '#shared/records/workspace/may.ts'
import { Frame } from './Frame.tsx'
import { ColumnHeads } from './ListTable.tsx'
import classes from './list-table.module.css'

const reaches: Readonly<Record<Reach, string>> = {
  never: 'Non',
  ownSector: 'Dans son secteur',
  everywhere: 'Partout',
  first: 'Celui qui tient l’espace',
}

const lines = [
  ...Object.values(acts),
  { label: 'Tout le reste\u00a0: écrire, importer, exporter, compter', sector: 'everywhere', hub: 'everywhere' },
] as const

const narrow = { '--table-min': '480px', '--table-layout': 'auto' } as CSSProperties

/** Who may do what, once several postes take part. */
export function RolesTable() {
  return (
    <Frame className={classes.frame} label="Tableau de qui peut quoi">
      <Table className={classes.table ?? ''} style={narrow} aria-label="Qui peut quoi">
        <ColumnHeads columns={['Ce qui engage les autres', 'Un secteur', 'Le département']} />
        <Table.Tbody>
          {lines.map(({ label, sector, hub }) => (
            <Table.Tr key={label}>
              <Table.Td>{label}</Table.Td>
              <Table.Td>{reaches[sector]}</Table.Td>
              <Table.Td>{reaches[hub]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Frame>
  )
}
