import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { yearUpTo } from '#shared/records/indicators/figure/standing.ts'
import { withDe } from '#shared/text/article.ts'
import { type Period, periodsUpTo, shortPeriod } from '#shared/text/period.ts'
import { plural } from '../../words/numbers.ts'

/** What is ticked. */
export interface Chosen {
  readonly period: Period
  readonly sectors: readonly RowId[]
  readonly structures: boolean
}

/** The axes that have indicators; `null` stands for those of none. */
export const axesWithIndicators = ({ axes, indicators }: Dictionary): readonly (RowId | null)[] => {
  const known = new Set(axes.map(({ id }) => id))
  const axisOf = (axis: RowId | null) => (axis !== null && known.has(axis) ? axis : null)
  const used = new Set(indicators.map(({ axis }) => axisOf(axis)))
  return [...axes.map(({ id }) => id), null].filter((axis) => used.has(axis))
}

export const countChosen = ({ axes, indicators }: Dictionary, chosen: readonly (RowId | null)[]): number => {
  const known = new Set(axes.map(({ id }) => id))
  return indicators.filter(({ axis }) => chosen.includes(axis !== null && known.has(axis) ? axis : null)).length
}

/** « 28 indicateurs de T4 2025 à T3 2026 : la synthèse, une feuille pour chacun des trois secteurs… » */
export const insideWords = (count: number, { period, sectors, structures }: Chosen): string => {
  const first = [...yearUpTo(period), ...periodsUpTo(period, 4)].toSorted()[0] ?? period
  const sheets = [
    'la synthèse et ses graphiques',
    'la feuille du Département',
    ...(sectors.length === 0 ? [] : [`${plural(sectors.length, 'feuille de secteur', 'feuilles de secteur')}`]),
    'les définitions',
    'les données à plat',
    ...(structures ? ['les chiffres de chaque structure'] : []),
  ]
  return `${plural(count, 'indicateur', 'indicateurs')}, ${withDe(shortPeriod(first))} à ${shortPeriod(period)}\u00a0: ${enumerated(sheets)}.`
}
