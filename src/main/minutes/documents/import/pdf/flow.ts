import type { Box, PdfPicture } from '#main/office/pdf/read/pdf-page.ts'
import type { Line } from './lines.ts'

/** What stands on a page, in the order in which it is read. */
export type Flow = FlowLine | FlowTable | FlowPicture

export interface FlowLine {
  readonly kind: 'line'
  readonly line: Line
  readonly page: number
  readonly region: Region
  /** What the file itself says that it is part of; `null` when it says nothing. */
  readonly block: Block | null
}

/** A paragraph, a heading or an item as its file bounds it. */
interface Block {
  /** The level of a heading. */
  readonly heading: number | null
  /** How many of its first words are the sign of an item, which may be drawn without words; `null` when it begins none. */
  readonly label: number | null
}

export interface FlowTable {
  readonly kind: 'table'
  /** Its last. */
  readonly page: number
  /** Where it stands, page by page. */
  readonly boxes: readonly PageBox[]
  readonly columns: number
  /** Where its columns begin and end. */
  readonly edges: readonly number[]
  readonly rows: readonly (readonly FlowCell[])[]
  /** How it is told: by its lines, by how its words stand, or by its file, which names all of its rows on each of its pages. */
  readonly told: 'ruled' | 'aligned' | 'tagged'
}

interface PageBox {
  readonly page: number
  readonly box: Box
}

export interface FlowCell {
  readonly column: number
  readonly columns: number
  rows: number
  readonly box: Box
  readonly content: readonly Flow[]
}

export interface FlowPicture {
  readonly kind: 'picture'
  readonly page: number
  readonly picture: PdfPicture
}

/** The column in which lines stand: they begin at `left`, and go on below when they reach `right`. */
export interface Region {
  left: number
  right: number
  /** The page itself, whose lines are as long on every page. */
  readonly body: boolean
}

export const isInside = (inner: Box, outer: Box): boolean => {
  const [x, y] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2]
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom
}

/** Its lines, those of tables included. */
export const linesIn = (flow: readonly Flow[]): readonly FlowLine[] =>
  flow.flatMap((one) => {
    if (one.kind === 'table') return one.rows.flatMap((row) => row.flatMap(({ content }) => linesIn(content)))
    return one.kind === 'line' ? [one] : []
  })
