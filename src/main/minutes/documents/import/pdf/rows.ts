import type { Box } from '#main/office/pdf/read/pdf-page.ts'
import type { Flow } from './flow.ts'
import { around, type Line } from './lines.ts'

/** A line, or what stands as one piece: a table, a picture. */
export type Part = Line | (Box & { readonly flow: Flow })

/** What stands at one height. */
export interface Row extends Box {
  readonly parts: readonly Part[]
}

/** From the left to the right. */
export type Span = Pick<Box, 'left' | 'right'>

/** Rows that a white band parts from top to bottom: columns of text, or a table without lines. */
export interface Zone {
  readonly kind: 'columns' | 'table'
  readonly rows: readonly Row[]
  readonly columns: readonly Span[]
  /** The rows of each row of a table. */
  readonly bands: readonly (readonly Row[])[]
}

/** Narrower white is that between words. */
const narrowest = 4

/** What a part leaves of white, on its two sides. */
export const without = ({ left, right }: Span, part: Part): readonly Span[] =>
  [
    { left, right: Math.min(right, part.left) },
    { left: Math.max(left, part.right), right },
  ].filter(
    (span, index, both) =>
      span.right - span.left >= narrowest &&
      (index === 0 || !(both[0]?.left === span.left && both[0]?.right === span.right)),
  )

/** The columns that white bands part. */
export const columnsOf = (rows: readonly Row[], gutters: readonly Span[]): readonly Span[] => {
  const edges = gutters.map(({ left, right }) => (left + right) / 2).toSorted((one, other) => one - other)
  return [-Infinity, ...edges]
    .map((left, index) => ({ left, right: edges[index] ?? Infinity }))
    .filter((column) => rows.some((row) => row.parts.some((part) => isIn(part, column))))
}

const isIn = (part: Part, { left, right }: Span): boolean => {
  const middle = (part.left + part.right) / 2
  return middle >= left && middle < right
}

export const filledBy = (band: readonly Row[], column: Span): boolean =>
  band.some(({ parts }) => parts.some((part) => isIn(part, column)))

/** What stands in a column, one box a row. */
export const linesOf = (rows: readonly Row[], column: Span): readonly Box[] =>
  rows.flatMap(({ parts }) => {
    const inside = parts.filter((part) => isIn(part, column))
    return inside.length === 0 ? [] : [around(inside)]
  })

export const linePartsIn = (rows: readonly Row[], column: Span): readonly Line[] =>
  rows.flatMap(({ parts }) => parts.filter((part): part is Line => !('flow' in part) && isIn(part, column)))

/** Whether its first word is within a sentence. */
export const goesOn = ({ words }: Line): boolean => /^\p{Ll}/u.test(words[0]?.text ?? '')
