import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import type { InvitationColumn, Representativity, RepresentativityCell } from '#shared/contract/meetings/invitations.ts'
import { actorFamilies } from '#shared/records/directory/families.ts'
import { inPlace } from '../../components/in-place.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import { columnWords } from './invitation-words.ts'

interface Props {
  readonly title: string
  readonly label: string
  readonly frame: string | undefined
  readonly table: string | undefined
  readonly of: Representativity
  /** A cell of the table, `td` included. @param place of its column */
  readonly cell: (cell: RepresentativityCell, place: InvitationColumn['kind'] | undefined) => ReactNode
}

/** Types of structures by intercommunality. */
export function TypeByPlace({ title, label, frame, table, of: { columns, rows }, cell: shown }: Props) {
  return (
    <ListTable
      frame={label}
      className={frame}
      tableClass={table}
      columns={[
        title,
        ...columns.map((column) => ({
          key: column.kind === 'epci' ? column.code : column.kind,
          words: columnWords(column),
        })),
      ]}
    >
      {rows.map(({ family, cells }) => (
        <Table.Tr key={family}>
          <Table.Th scope="row">{actorFamilies[family]}</Table.Th>
          {inPlace(cells, (cell, at) => shown(cell, columns[at]?.kind))}
        </Table.Tr>
      ))}
    </ListTable>
  )
}
