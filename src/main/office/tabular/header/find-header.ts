import { isKnownLabel, labelWeight } from './label.ts'

/** Titles and notes above a header are fewer than this. */
export const highestHeader = 40

/** A line above another that looks a little more like a header is taken all the same. */
const nearEnough = 0.6

export interface FoundHeader {
  readonly rank: number
  /** Average weight of its cells, from -1 to 2. */
  readonly likeness: number
}

/** The line that looks most like names of columns: many cells, all different, short, without figures. */
export const findHeader = (rows: readonly (readonly string[])[]): FoundHeader => {
  const scores = rows.slice(0, highestHeader).map(scoreOf)
  const best = Math.max(0, ...scores)
  const rank = best === 0 ? 0 : scores.findIndex((score) => score >= best * nearEnough)
  return { rank, likeness: (scores[rank] ?? 0) / Math.max(1, distinct(rows[rank] ?? []).size) }
}

/** A title merged over all columns is one text, however many times it is there. */
const scoreOf = (row: readonly string[]): number => [...distinct(row)].reduce((sum, cell) => sum + labelWeight(cell), 0)

const distinct = (row: readonly string[]): ReadonlySet<string> =>
  new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== ''))

/** Whether the first line already says something of someone: the file has no header. */
export const isHeaderless = (rows: readonly (readonly string[])[], { rank }: FoundHeader): boolean => {
  const cells = rows[rank] ?? []
  return rank === 0 && cells.some((cell) => labelWeight(cell) < 0) && !cells.some(isKnownLabel)
}

export interface Columns {
  readonly columns: number
  /** From 0 to 2. */
  readonly likeness: number
  /** Share of the lines under the header that have as many cells as it; a shorter one counts for half. */
  readonly agreement: number
}

/** How much some rows look like a table. */
export const columnsOf = (rows: readonly (readonly string[])[]): Columns => {
  const { rank, likeness } = findHeader(rows)
  const columns = rows[rank]?.length ?? 0
  const below = rows.slice(rank + 1)
  const agreeing = below.reduce((sum, { length }) => sum + (length === columns ? 1 : length < columns ? 0.5 : 0), 0)
  return { columns, likeness: Math.max(0, likeness), agreement: below.length === 0 ? 1 : agreeing / below.length }
}
