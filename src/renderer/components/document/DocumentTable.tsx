import type { Table, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { inPlace } from '../in-place.tsx'
import { DocumentRow } from './DocumentRow.tsx'
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
