import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { heading } from '#main/office/paper/heading.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, Table, TableCell } from '#shared/text/rich-text/rich-text.ts'

/** The pieces that the parts of a synthesis share. */

export const bold = { type: 'bold' } as const
const italic = { type: 'italic' } as const

/** Nothing without content: a part that has none has no heading either. */
export const part = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

interface Listed {
  readonly title: string
  readonly description: string
  /** In centimetres of the 17 of the page. */
  readonly widths: readonly number[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Told[])[]
}

/** What a cell says; a whole cell when it has a role of its own. */
type Told = string | readonly Inline[] | readonly Block[] | TableCell

/** Column headings repeated on each page, then a line each; nothing without lines. */
export const listed = ({ title, description, widths, columns, rows }: Listed): readonly Table[] => {
  if (rows.length === 0) return []
  const total = widths.reduce((sum, width) => sum + width, 0)
  return [
    {
      type: 'table',
      attrs: { look: 'list', widths: widths.map((width) => (100 * width) / total), title, description },
      content: [headRow(...columns), ...rows.map((cells) => row(...cells.map(cellOf)))],
    },
  ]
}

const cellOf = (told: Told): TableCell => {
  if (typeof told === 'string') return cell('content', [paragraph(told)])
  if ('type' in told) return told
  return cell('content', isBlocks(told) ? told : [paragraph(told)])
}

const isBlocks = (one: readonly Inline[] | readonly Block[]): one is readonly Block[] =>
  one.length > 0 && one.every(({ type }) => type !== 'text' && type !== 'hardBreak' && type !== 'footnote')

/** « Et 3 de plus, dans le compte-rendu »: no page is said, for only a program that lays the document out knows them. */
export const others = (left: number): readonly Block[] =>
  left <= 0 ? [] : [paragraph(`Et ${inFigures(left)} de plus, dans le compte-rendu.`, 'note')]

export const oneLineOf = (text: string | null, most: number): string =>
  cutAtWord((text ?? '').replaceAll(/\s+/g, ' ').trim(), most)

/** « 21.12.2026 » */
export const dottedDay = (day: string): string => day.split('-').reverse().join('.')

export const stated = (words: string): readonly Inline[] => [plain(words, italic)]
