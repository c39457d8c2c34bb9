import { paragraph } from '#shared/text/rich-text/build.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { Block, ListItem, RichText, TableCell } from '#shared/text/rich-text/rich-text.ts'

/** A line that was opened in a list and left empty prints no lone sign. */
export const withoutBareItems = (text: RichText): RichText => ({ ...text, content: written(text.content) })

const written = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(writtenIn)

const writtenIn = (block: Block): readonly Block[] => {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList': {
      const content = block.content.flatMap(itemIn)
      return content.length === 0 ? [] : [{ ...block, content }]
    }
    case 'blockquote':
      return [{ ...block, content: filled(block.content) }]
    case 'table':
      return [
        {
          ...block,
          content: block.content.map((row) => ({ ...row, content: row.content.map(cellIn) })),
        },
      ]
    default:
      return [block]
  }
}

const itemIn = (item: ListItem): readonly ListItem[] =>
  isEmpty({ type: 'doc', content: item.content }) ? [] : [{ ...item, content: written(item.content) }]

const cellIn = (cell: TableCell): TableCell => ({ ...cell, content: filled(cell.content) })

/** What must hold a block holds an empty one. */
const filled = (blocks: readonly Block[]): readonly Block[] => {
  const left = written(blocks)
  return left.length === 0 ? [paragraph('')] : left
}
