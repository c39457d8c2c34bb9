import type { Element, RootContent } from 'hast'
import type { Block, Mark, ParagraphStyle } from '#shared/text/rich-text/rich-text.ts'

/** Where blocks stand, which decides how they are read. */
export interface Place {
  readonly marks: readonly Mark[]
  /** Containers around, as rich text counts them: quotation 1, list and its item 2, table, row and cell 3. */
  readonly depth: number
  /** Directly in a cell, each line is a paragraph or an item. */
  readonly cell: boolean
  /** In a table, however deep, there is no other table. */
  readonly inTable: boolean
  readonly style: ParagraphStyle | null
  /** Which ends of source lines end a line, by their offsets in the text of a paragraph. */
  readonly lineEnds: LineEnds
  /** Whether signs that people type make lists, lines and sources; where they do not, the tree says what each thing is. */
  readonly guesses: boolean
  readonly notices: Notices
}

export type LineEnds = (text: string) => ReadonlySet<number>

/** What could not be kept as it was, noticed while reading: a node that is read again counts once. */
export interface Notices {
  readonly nestedTables: Set<Element>
  readonly flattened: Set<Element>
}

/** Reads HTML nodes as blocks; what lists, quotations and tables are given to read what stands in them. */
export type ReadBlocks = (nodes: readonly RootContent[], place: Place) => readonly Block[]

/** Containers that fit in the depth the rich-text schema accepts, with a marked, linked text inside. */
export const deepest = 19

const noLineEnds: LineEnds = () => new Set()

/** @param lineEnds `null` where nothing is guessed */
export const outermost = (notices: Notices, lineEnds: LineEnds | null): Place => ({
  marks: [],
  depth: 0,
  cell: false,
  inTable: false,
  style: null,
  lineEnds: lineEnds ?? noLineEnds,
  guesses: lineEnds !== null,
  notices,
})
