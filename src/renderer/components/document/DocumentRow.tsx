import type { TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { inPlace } from '../in-place.tsx'
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
      {inPlace(row.content, (cell) => (
        <Cell cell={cell} draw={draw} />
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
