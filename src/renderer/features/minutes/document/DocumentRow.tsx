import type { TableCell, TableRow } from '#shared/domain/rich-text/rich-text.ts'
import { DocumentBlocks } from './DocumentBlocks.tsx'

/** One row; `whole`: it is not cut between two pages. */
export function DocumentRow({ row, whole }: { readonly row: TableRow; readonly whole: boolean }) {
  const labels = row.content.some((cell) => cell.attrs?.role === 'label')
  return (
    <tr data-whole={whole} data-labels={labels}>
      {row.content.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are their place
        <Cell key={index} cell={cell} />
      ))}
    </tr>
  )
}

function Cell({ cell }: { readonly cell: TableCell }) {
  const heads = cell.type === 'tableHeader' || cell.attrs?.role === 'band'
  const Tag = heads ? 'th' : 'td'
  return (
    <Tag
      colSpan={cell.attrs?.colspan}
      rowSpan={cell.attrs?.rowspan}
      data-role={cell.attrs?.role}
      {...(heads ? { scope: 'col' } : {})}
    >
      <DocumentBlocks blocks={cell.content} />
    </Tag>
  )
}
