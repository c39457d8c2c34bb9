import { Table } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import type { Representativity, RepresentativityCell } from '#shared/contract/meetings/invitations.ts'
import { actorFamilies } from '#shared/records/directory/actor/families.ts'
import { columnWords } from './invitation-words.ts'

interface Props {
  readonly title: string
  readonly label: string
  readonly frame: string | undefined
  readonly table: string | undefined
  readonly of: Representativity
  /** A cell of the table, `td` included. */
  readonly cell: (cell: RepresentativityCell) => ReactNode
}

/** Types of structures by intercommunality. */
export function TypeByPlace({ title, label, frame, table, of: { columns, rows }, cell: shown }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={frame} aria-label={label} tabIndex={0}>
      <Table className={table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{title}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column.kind === 'epci' ? column.code : column.kind} scope="col">
                {columnWords(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ family, cells }) => (
            <Table.Tr key={family}>
              <Table.Th scope="row">{actorFamilies[family]}</Table.Th>
              {cells.map((cell, rank) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <Fragment key={rank}>{shown(cell)}</Fragment>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
