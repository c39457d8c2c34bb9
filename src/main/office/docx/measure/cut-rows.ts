import { plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, Table, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import type { PageMeasure } from './measure-page.ts'

/** The rows of a table, those that are higher than a page cut between their paragraphs and the items of their lists. */
export const rowsThatHold = (table: Table, measure: PageMeasure, most: number): readonly TableRow[] => {
  const heights = measure.rowHeights(table)
  return table.content.flatMap((row, index) =>
    (heights[index] ?? 0) <= most ? [row] : cut(row, { table, measure, most }),
  )
}

interface Cutting {
  readonly table: Table
  readonly measure: PageMeasure
  readonly most: number
}

/** Each cell gives what holds; what names the others is said again. */
const cut = (row: TableRow, cutting: Cutting): readonly TableRow[] => {
  const columns = row.content.map((cell, column) => (isName(cell) ? [cell.content] : cellParts(row, column, cutting)))
  const count = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: count }, (_, rank) => ({
    ...row,
    content: row.content.map((cell, column) => ({
      ...cell,
      content: isName(cell) ? cell.content : (columns[column]?.[rank] ?? [emptyParagraph]),
    })),
  }))
}

const isName = ({ attrs }: TableCell): boolean => attrs?.role === 'label'

const emptyParagraph: Block = { type: 'paragraph' }

const cellParts = (row: TableRow, column: number, cutting: Cutting): readonly (readonly Block[])[] => {
  const { table, measure, most } = cutting
  const heightOf = (content: readonly Block[]): number => {
    const alone = row.content.map((cell, at) => ({ ...cell, content: at === column ? content : [] }))
    return measure.rowHeights({ ...table, content: [...table.content.slice(0, 1), { ...row, content: alone }] })[1] ?? 0
  }
  const parts: Block[][] = [[]]
  let used = 0
  for (const atom of atomsOf(row.content[column]?.content ?? [], (block) => heightOf([block]) > most)) {
    const height = heightOf([atom])
    if (used > 0 && used + height > most) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(atom)
    used += height
  }
  return parts
}

/** What a cut may stand between: paragraphs, halves of those that no page holds, and the items of lists. */
const atomsOf = (blocks: readonly Block[], isTooHigh: (block: Block) => boolean): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => {
    switch (block.type) {
      case 'bulletList':
        return block.content.map((item) => ({ ...block, content: [item] }))
      case 'orderedList': {
        const start = block.attrs?.start ?? 1
        return block.content.map((item, rank) => ({
          ...block,
          attrs: { ...block.attrs, start: start + rank },
          content: [item],
        }))
      }
      case 'paragraph':
        return isTooHigh(block)
          ? atomsOf(
              halves(block.content ?? []).map((content) => ({ ...block, content })),
              isTooHigh,
            )
          : [block]
      default:
        return [block]
    }
  })

/** Words in two, where a word ends. */
const halves = (content: readonly Inline[]): readonly (readonly Inline[])[] => {
  const words = content.flatMap((node): readonly Inline[] =>
    node.type === 'text'
      ? (node.text.match(/\S+\s*|\s+/g) ?? []).map((text) => plain(text, ...(node.marks ?? [])))
      : [node],
  )
  const middle = Math.ceil(words.length / 2)
  return middle === words.length ? [words] : [words.slice(0, middle), words.slice(middle)]
}
