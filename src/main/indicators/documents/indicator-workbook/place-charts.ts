import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { Chart, PointLook } from '#main/office/xlsx/chart.ts'
import type { Period } from '#shared/text/period.ts'
import { courseWords, frequencyWords, readWords } from './course-words.ts'
import { drawnShares, mainIndicator } from './main-indicator.ts'
import { cellNumber, type Place, type Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

interface Where {
  readonly place: Place
  /** « secteur Nord », « Département ». */
  readonly words: string
  /** Row of the titles of the table above. */
  readonly headAt: number
  /** Columns of the periods, and of the year after them. */
  readonly periodsAt: number
  readonly indicators: readonly ReportIndicator[]
  /** The cells they share. */
  readonly cells: string
}

/** Under the table of a place: the course of what counts most, and its shares at the end. */
export const placeCharts = (reading: Reading, where: Where): readonly Chart[] => {
  const { indicators, place } = where
  const main = mainIndicator(reading, indicators, place)
  const shares = drawnShares(reading, indicators, place)
  const charts = [
    ...(main === null ? [] : [courseChart(reading, main, where)]),
    ...(shares.length === 0 ? [] : [sharesChart(reading, shares, where)]),
  ]
  return charts.map((chart, rank) => ({ ...chart, place: { cells: where.cells, slice: { rank, of: charts.length } } }))
}

type Drawn = Omit<Chart, 'place'>

const courseChart = (
  reading: Reading,
  main: ReportIndicator,
  { place, words, headAt, periodsAt, indicators }: Where,
): Drawn => {
  const { shown } = reading.periods
  const row = headAt + 1 + indicators.indexOf(main)
  const across = [periodsAt, periodsAt + shown.length - 1] as const
  const points = shown.map((period) => pointOf(reading, main, place, period))
  return {
    kind: 'columns',
    title: `${main.name} par ${frequencyWords(reading)}, ${words}${points.includes('provisional') ? ' (p\u00a0: provisoire)' : ''}`,
    description: `Colonnes, ${words}\u00a0: ${courseWords(reading, main, place)}.`,
    categories: rangeOf([headAt, across[0]], [headAt, across[1]]),
    name: cellAt(row, 2),
    values: rangeOf([row, across[0]], [row, across[1]]),
    points,
    scale: 'number',
  }
}

/** Over the year, as its column tells them. */
const sharesChart = (
  reading: Reading,
  shares: readonly ReportIndicator[],
  { place, words, headAt, periodsAt, indicators }: Where,
): Drawn => {
  const yearAt = periodsAt + reading.periods.shown.length
  const rows = shares.map((one) => headAt + 1 + indicators.indexOf(one))
  const points = shares.map((one): PointLook => (reading.standing(one, place).provisional ? 'provisional' : 'plain'))
  const told = shares.map((one, rank) => {
    const value = cellNumber(reading.overYear(one, place), one)
    return `${one.name} ${readWords(value, one)}${points[rank] === 'provisional' ? ' (provisoire)' : ''}`
  })
  return {
    kind: 'bars',
    title: `Parts, ${words}`,
    description: `Barres, ${words}\u00a0: ${told.join(', ')}.`,
    categories: columnRanges(2, rows),
    name: cellAt(headAt, yearAt),
    values: columnRanges(yearAt, rows),
    points,
    scale: 'share',
  }
}

/** How a figure of a period is drawn. */
export const pointOf = (
  reading: Reading,
  indicator: ReportIndicator,
  place: Place,
  period: Period | undefined,
): PointLook =>
  period !== undefined &&
  reading.reached(indicator, place, period) !== null &&
  reading.provisional(indicator, place, period)
    ? 'provisional'
    : 'plain'

/** The cells of a column on these rows: those that follow one another are one range. */
const columnRanges = (column: number, rows: readonly number[]): string => {
  const starts = rows.filter((row) => !rows.includes(row - 1))
  const ends = rows.filter((row) => !rows.includes(row + 1))
  return starts.map((start, rank) => rangeOf([start, column], [ends[rank] ?? start, column])).join()
}
