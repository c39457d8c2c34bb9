import { rem, Table, type TableThProps } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { Frame } from './Frame.tsx'
import list from './list-table.module.css'

/** The head of a column: its words, its width (in pixels, or a share), and how it looks. What is more than words has a key. */
type Column = string | (Omit<TableThProps, 'children' | 'width'> & Words & { readonly width?: number | string })
type Words = { readonly key?: string; readonly words: string } | { readonly key: string; readonly words: ReactNode }

interface ColumnHeadsProps {
  /** `false`: a column that this table does without. */
  readonly columns: readonly (Column | false)[]
  readonly 'aria-rowindex'?: number
}

/** The first row of a table. */
export function ColumnHeads({ columns, ...row }: ColumnHeadsProps) {
  return (
    <Table.Thead>
      <Table.Tr {...row}>
        {columns.map((column) => {
          if (column === false) return null
          const { key, words, width, ...look } = typeof column === 'string' ? { key: column, words: column } : column
          return (
            <Table.Th key={key ?? String(words)} scope="col" {...look} __vars={{ '--width': rem(width) }}>
              {words}
            </Table.Th>
          )
        })}
      </Table.Tr>
    </Table.Thead>
  )
}

interface ListTableProps extends Omit<ComponentProps<typeof Frame>, 'label'>, Pick<ColumnHeadsProps, 'columns'> {
  /** The name of what scrolls. */
  readonly frame: string
  /** The name of the table inside, unless that of its frame says enough. */
  readonly label?: string
  readonly tableClass?: string | undefined
  /** In pixels; narrower, it scrolls. */
  readonly least?: number
  /** Its columns are as wide as what they tell, which is not known beforehand. */
  readonly fitted?: boolean
  /** Its rows. */
  readonly children: ReactNode
}

/** A short table, all of whose rows are drawn; a narrow window scrolls it alone. */
export function ListTable(props: ListTableProps) {
  const {
    frame,
    label,
    columns,
    className = list.frame,
    tableClass = list.table,
    least,
    fitted,
    children,
    ...region
  } = props
  return (
    <Frame {...region} label={frame} className={className}>
      <Table
        className={tableClass ?? ''}
        aria-label={label ?? frame}
        __vars={{ '--table-min': rem(least), '--table-layout': fitted ? 'auto' : undefined }}
      >
        <ColumnHeads columns={columns} />
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Frame>
  )
}
