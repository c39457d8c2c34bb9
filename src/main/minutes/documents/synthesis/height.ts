import { centimetres, twips } from '#main/office/docx/measures.ts'
import { inlineSigns, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, ComposedStyle, ParagraphStyle, Table } from '#shared/text/rich-text/rich-text.ts'

/** How high the blocks of a synthesis stand on its page, in points, told high rather than low: Word and LibreOffice differ. */

/** Of the text of a page: A4 less the margins of the template « synthese », and a line to spare. */
export const pageHeight = (29.7 - 1.5 - 1.6) * (72 / 2.54) - 14
const pageWidth = 17 * (72 / 2.54)

export const heightOf = (blocks: readonly Block[]): number => heightIn('page', blocks, pageWidth)

type Where = 'page' | 'cell'

const heightIn = (where: Where, blocks: readonly Block[], width: number): number =>
  blocks.reduce((sum, block) => sum + blockHeight(where, block, width), 0)

const blockHeight = (where: Where, block: Block, width: number): number => {
  switch (block.type) {
    case 'paragraph': {
      const { size, line, around } = lookOf(where, block.attrs?.style ?? null)
      return lineCount(inlineSigns(block.content ?? []), size, width) * line + around
    }
    case 'heading':
      return 12.5 * lineCount(inlineSigns(block.content ?? []), 11, width) + 14
    case 'bulletList':
    case 'orderedList':
      return block.content.reduce((sum, { content }) => sum + heightIn(where, content, width - listIndent) + 3, 0)
    case 'table':
      return tableHeight(block, width)
    default:
      return linesOf({ type: 'doc', content: [block] }).length * 14
  }
}

interface Look {
  readonly size: number
  readonly line: number
  /** Before and after. */
  readonly around: number
}

const plainLook: Look = { size: 9.5, line: 11.3, around: 1.5 }
const cellNote: Look = { size: 8.5, line: 11.5, around: 3 }

const lookOf = (where: Where, style: ParagraphStyle | ComposedStyle | null): Look =>
  where === 'cell' ? (style === 'note' ? cellNote : plainLook) : (pageLooks[style ?? ''] ?? plainLook)

const pageLooks: Readonly<Record<string, Look>> = {
  surtitle: { size: 11, line: 14, around: 16 },
  title: { size: 20, line: 24.5, around: 5 },
  territory: { size: 10, line: 13, around: 7 },
  lead: { size: 10.5, line: 14, around: 8 },
  note: { size: 9, line: 11.5, around: 11 },
}

const listIndent = centimetres(0.9) / twips(1)
const cellSides = 2 * 0.2 * (72 / 2.54)
const cellEnds = 8.5

const tableHeight = ({ attrs, content }: Table, width: number): number =>
  content.reduce((sum, row) => {
    const heights = row.content.map((cell, index) =>
      heightIn('cell', cell.content, (width * (attrs?.widths[index] ?? 100)) / 100 - cellSides),
    )
    return sum + Math.max(0, ...heights) + cellEnds
  }, 0)

/** Lines that words take, cut between words, in Arial. */
const lineCount = (text: string, size: number, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + wrapped(line, width / size), 0)

/** @param width in ems */
const wrapped = (line: string, width: number): number => {
  let lines = 1
  let reached = 0
  for (const word of line.split(/[ -]/)) {
    const length = emsOf(word)
    if (reached > 0 && reached + length > width) {
      lines += 1
      reached = 0
    }
    // A word longer than a line is cut.
    lines += Math.floor(length / width)
    reached += (length % width) + space
  }
  return lines
}

const space = 0.3

const emsOf = (word: string): number => [...word].reduce((sum, letter) => sum + emOf(letter), 0)

const emOf = (letter: string): number => {
  if (/[ijltfrI.,;:'’!|()]/.test(letter)) return 0.32
  if (/[mwMW@%œŒ]/.test(letter)) return 0.86
  return /\p{Lu}/u.test(letter) ? 0.7 : letter.charCodeAt(0) > 0x2fff ? 1.05 : 0.54
}
