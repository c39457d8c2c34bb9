import type { Table, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { inPlace } from '../in-place.tsx'
import classes from './document-table.module.css'
import type { DrawBlocks } from './draw-blocks.ts'
import { isHeaderRow, staysWhole } from './table-rows.ts'

/** A table; its first row, when it heads the columns or bands a grid, is repeated on each page. */
export function DocumentTable({ table, draw }: { readonly table: Table; readonly draw: DrawBlocks }) {
  const widths = table.attrs?.widths ?? []
  const head = table.content.filter((row, index) => index === 0 && isHeaderRow(row))
  const rows = table.content.slice(head.length)
  return (
    <table className={classes.table} data-look={table.attrs?.look ?? 'grid'} aria-label={table.attrs?.title}>
      <Columns widths={widths} />
      {head.length > 0 && (
        <thead>
          <Rows rows={head} widths={widths} draw={draw} />
        </thead>
      )}
      <tbody>
        <Rows rows={rows} widths={widths} draw={draw} />
      </tbody>
    </table>
  )
}

function Columns({ widths }: { readonly widths: readonly number[] }) {
  return (
    <colgroup>
      {inPlace(widths, (width) => (
        <col style={{ width: `${width}%` }} />
      ))}
    </colgroup>
  )
}

interface RowsProps {
  readonly rows: readonly TableRow[]
  readonly widths: readonly number[]
  readonly draw: DrawBlocks
}

function Rows({ rows, widths, draw }: RowsProps) {
  return inPlace(rows, (row) => <DocumentRow row={row} whole={staysWhole(row, widths)} draw={draw} />)
}

interface Props {
  readonly row: TableRow
  /** Not cut between two pages. */
  readonly whole: boolean
  readonly draw: DrawBlocks
}

function DocumentRow({ row, whole, draw }: Props) {
  const labels = row.content.some((cell) => cell.attrs?.role === 'label')
  return (
    <tr data-whole={whole} data-labels={labels}>
      {inPlace(row.content, (cell) => (
        <Cell cell={cell} draw={draw} />
      ))}
    </tr>
  )
}

function Cell({ cell, draw }: { readonly cell: TableCell; readonly draw: DrawBlocks }) {
  const heads = cell.type === 'tableHeader' || cell.attrs?.role === 'band'
  const Tag = heads ? 'th' : 'td'
  // What it names stands beside it.
  const names = !heads && cell.attrs?.role === 'label' ? { role: 'rowheader' } : {}
  return (
    <Tag
      colSpan={cell.attrs?.colspan}
      rowSpan={cell.attrs?.rowspan}
      data-role={cell.attrs?.role}
      {...(heads ? { scope: 'col' } : names)}
    >
      {draw(cell.content, 0)}
    </Tag>
  )
}
