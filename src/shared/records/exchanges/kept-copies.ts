import { dayAfter } from '../../text/days.ts'

/** A copy by the day it was made, `YYYY-MM-DD`, and its name. */
export interface DatedCopy {
  readonly name: string
  readonly day: string
}

/** How many days, weeks and months keep their last copy. */
const days = 7
const weeks = 5
const months = 12

/**
 * Names of the copies that need not be kept: of each of the last days, weeks and months that have any, the latest stays.
 * The latest of all always does.
 */
export const superfluousCopies = (copies: readonly DatedCopy[]): readonly string[] => {
  const latestFirst = copies.toSorted((a, b) => (a.day === b.day ? (a.name < b.name ? 1 : -1) : a.day < b.day ? 1 : -1))
  const kept = new Set([
    ...firstOfEach(latestFirst, ({ day }) => day, days),
    ...firstOfEach(latestFirst, ({ day }) => weekOf(day), weeks),
    ...firstOfEach(latestFirst, ({ day }) => day.slice(0, 7), months),
  ])
  return latestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name)
}

const firstOfEach = (copies: readonly DatedCopy[], spanOf: (copy: DatedCopy) => string, most: number): string[] =>
  [...Map.groupBy(copies, spanOf).values()].slice(0, most).map(([latest]) => latest?.name ?? '')

/** The Monday of the day's week. */
const weekOf = (day: string): string => dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
