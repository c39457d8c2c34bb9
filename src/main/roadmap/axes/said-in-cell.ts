import { isUntreated } from '#shared/records/untreated.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { type Block, isPointStyle, type Paragraph, type RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * What a cell of an axis says, one thing a line: the items of its lists, each without what is nested in it; the paragraphs of a
 * cell that has no list. « Non traité » says nothing.
 */
export const saidInCell = (cell: RichText | null): readonly string[] => {
  if (cell === null || isUntreated(cell)) return []
  const lists = cell.content.filter(isList)
  const lines = lists.length > 0 ? lists.flatMap(firstWords) : cell.content.filter(isSaid).map(wordsOf)
  return lines.filter((line) => line !== '')
}

/** The same of priority actions: « Action 1. » goes, for a rank is computed; once one is numbered, the others are details. */
export const saidActions = (cell: RichText | null): readonly string[] => {
  const said = saidInCell(cell)
  const numbered = said.filter((line) => numberedAction.test(line))
  return (numbered.length > 0 ? numbered : said)
    .map((line) => line.replace(numberedAction, '').trim())
    .filter((line) => line !== '')
}

const numberedAction = /^actions?\s+\d+\s*[.:)–—-]?\s*/iu

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>

const isList = (block: Block): block is List => block.type === 'bulletList' || block.type === 'orderedList'

const firstWords = ({ content }: List): readonly string[] =>
  content.map((item) => (item.content[0]?.type === 'paragraph' ? wordsOf(item.content[0]) : ''))

/** A label, a detail or a note is about what was said, and was not said. */
const isSaid = (block: Block): block is Paragraph => {
  const style = block.type === 'paragraph' ? (block.attrs?.style ?? null) : 'other'
  return style === null || (style !== 'other' && isPointStyle(style))
}

const wordsOf = (paragraph: Paragraph): string =>
  plainText({ type: 'doc', content: [paragraph] })
    .replaceAll(/\s+/g, ' ')
    .trim()
