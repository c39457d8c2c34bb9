import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { Chart } from '#main/office/xlsx/chart.ts'
import { isRatio, isShare } from '#shared/records/indicators/figure/amount.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { shortPeriod } from '#shared/text/period.ts'
import { cellNumber, type Place, type Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

/** The room of charts under a table, as cells: all of it, or its two halves. */
export interface ChartRoom {
  readonly whole: string
  readonly left: string
  readonly right: string
}

export const chartRoom = (widths: readonly number[], rows: readonly [first: number, last: number]): ChartRoom => {
  const total = widths.reduce((sum, width) => sum + width, 0)
  let [at, reached] = [0, 0]
  while (reached < total * 0.42) {
    reached += widths[at] ?? total
    at += 1
  }
  return {
    whole: rangeOf([rows[0], 1], [rows[1], widths.length]),
    left: rangeOf([rows[0], 1], [rows[1], at]),
    right: rangeOf([rows[0], at + 1], [rows[1], widths.length]),
  }
}

/** One chart has all the room, two have half of it each. */
export const placed = (charts: readonly Omit<Chart, 'place'>[], { whole, left, right }: ChartRoom): readonly Chart[] =>
  charts.map((chart, rank) => ({ ...chart, place: charts.length === 1 ? whole : rank === 0 ? left : right }))

/** The indicator that adds up and counts most: the one whose course is drawn. `null` when none has a figure. */
export const mainIndicator = (reading: Reading, indicators: readonly ReportIndicator[], place: Place) => {
  const size = (indicator: ReportIndicator): number => reading.overYear(indicator, place)?.value ?? 0
  const counted = indicators.filter(
    (one) => one.overTime !== 'last' && !isRatio(one.measure) && hasFigure(reading, one, place),
  )
  return counted.toSorted((a, b) => size(b) - size(a))[0] ?? null
}

const hasFigure = (reading: Reading, indicator: ReportIndicator, place: Place): boolean =>
  reading.periods.shown.some((period) => reading.reached(indicator, place, period) !== null)

/** Shares are told together, three at most, on a scale of their own. */
const drawnShares = (reading: Reading, indicators: readonly ReportIndicator[], place: Place) =>
  indicators.filter((one) => isShare(one.measure) && hasFigure(reading, one, place)).slice(0, 3)

interface Where {
  readonly place: Place
  /** « secteur Nord », « Département ». */
  readonly words: string
  readonly headAt: number
  readonly indicators: readonly ReportIndicator[]
}

/** The course of one indicator, and of some shares, from the table above them. */
export const periodCharts = (
  reading: Reading,
  { place, words, headAt, indicators }: Where,
): readonly Omit<Chart, 'place'>[] => {
  const main = mainIndicator(reading, indicators, place)
  const shares = drawnShares(reading, indicators, place)
  const { shown } = reading.periods
  const categories = rangeOf([headAt, 5], [headAt, 4 + shown.length])
  const series = (indicator: ReportIndicator) => {
    const row = headAt + 1 + indicators.indexOf(indicator)
    return { name: cellAt(row, 3), values: rangeOf([row, 5], [row, 4 + shown.length]) }
  }
  const columns: readonly Omit<Chart, 'place'>[] =
    main === null
      ? []
      : [
          {
            kind: 'columns',
            title: `${main.name} par ${frequencyWords(reading)} – ${words}`,
            description: `Colonnes\u00a0: ${courseWords(reading, main, place)}.`,
            categories,
            series: [series(main)],
            values: { kind: 'number' },
          },
        ]
  if (shares.length === 0) return columns
  return [
    ...columns,
    {
      kind: 'lines',
      title: `${shares.length === 1 ? (shares[0]?.name ?? '') : 'Parts'} par ${frequencyWords(reading)} – ${words}`,
      description: `Courbes\u00a0: ${shares.map((one) => courseWords(reading, one, place)).join('\u00a0; ')}.`,
      categories,
      series: shares.map(series),
      values: { kind: 'share', upTo: 1 },
    },
  ]
}

const perPeriod = { monthly: 'mois', quarterly: 'trimestre', halfYearly: 'semestre', yearly: 'année' } as const

export const frequencyWords = ({ periods }: Reading): string => perPeriod[periods.frequency]

/** « Accompagnements, T4 2024 412, T1 2025 468 ». */
export const courseWords = (reading: Reading, indicator: ReportIndicator, place: Place): string => {
  const points = reading.periods.shown.map((period) => {
    const value = cellNumber(reading.reached(indicator, place, period), indicator)
    const read = value !== null && isShare(indicator.measure) ? 100 * value : value
    return `${shortPeriod(period)} ${figureWords(read, indicator.measure)}`
  })
  return [indicator.name, ...points].join(', ')
}
