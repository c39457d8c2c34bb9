import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import {
  type Block,
  type ListItem,
  type PointStyle,
  pointStyles,
  type TableRow,
} from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'
import { isBold } from '../inline-slices.ts'

/** The points that Concerto printed, under the labels that it gave them (`point-labels.ts`), as they were written. */
export const unlabelledPoints = (blocks: readonly Block[]): readonly Block[] => blocks.map(unlabelled)

const unlabelled = (block: Block): Block => {
  switch (block.type) {
    case 'paragraph':
      return block.attrs === undefined ? (point(block.content ?? []) ?? block) : block
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map(inItem) }
    case 'blockquote':
      return { ...block, content: unlabelledPoints(block.content) }
    case 'table':
      return { ...block, content: block.content.map(inRow) }
    default:
      return block
  }
}

const inItem = (item: ListItem): ListItem => ({ ...item, content: unlabelledPoints(item.content) })

const inRow = (row: TableRow): TableRow => ({
  ...row,
  content: row.content.map((cell) => ({ ...cell, content: unlabelledPoints(cell.content) })),
})

const styles = Object.keys(pointStyles) as PointStyle[]

const point = (content: Parameters<typeof inlineSigns>[0]): Block | null => {
  const [head, name] = /^(\p{L}[\p{L} ]*)\s[:–]\s/u.exec(inlineSigns(content)) ?? []
  const style = styles.find((one) => pointStyles[one] === name)
  if (style === undefined || head === undefined || !isBold(sliceInlines(content, 0, head.length))) return null
  return paragraph(sliceInlines(content, head.length), style)
}
