import type { TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import type { DrawBlocks } from './draw-blocks.ts'

interface Props {
  readonly row: TableRow
  /** Not cut between two pages. */
  readonly whole: boolean
  readonly draw: DrawBlocks
}

export function DocumentRow({ row, whole, draw }: Props) {
  const labels = row.content.some((cell) => cell.attrs?.role === 'label')
  return (
    <tr data-whole={whole} data-labels={labels}>
      {row.content.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are their place
        <Cell key={index} cell={cell} draw={draw} />
      ))}
    </tr>
  )
}

function Cell({ cell, draw }: { readonly cell: TableCell; readonly draw: DrawBlocks }) {
  const heads = cell.type === 'tableHeader' || cell.attrs?.role === 'band'
  const Tag = heads ? 'th' : 'td'
  return (
    <Tag
      colSpan={cell.attrs?.colspan}
      rowSpan={cell.attrs?.rowspan}
      data-role={cell.attrs?.role}
      {...(heads ? { scope: 'col' } : {})}
    >
      {draw(cell.content, 0)}
    </Tag>
  )
}
