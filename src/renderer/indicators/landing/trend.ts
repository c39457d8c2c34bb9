import type { ComparedIndicator, MeasuredPlace } from '#shared/contract/indicators/measures.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { type Frequency, frequencyOf, shortPeriod } from '#shared/text/period.ts'
import { numberWord, sentenceCase } from '../../words/numbers.ts'
import { targetLine } from '../measures/series-words.ts'
import { lastOf } from './line-words.ts'

type Told = Pick<ComparedIndicator, 'indicator' | 'periods'>

/** What a place’s line is drawn with. A sector’s figure may change while it goes on, or waits for one of its own. */
export const trendOf = ({ indicator, periods }: Told, { sector, values, standing }: MeasuredPlace) => {
  const points = periods.map(({ goesOn, provisional, missing }, index) => ({
    value: values[index] ?? null,
    provisional:
      sector === null ? provisional : goesOn || missing.some((one) => one.awaited && one.sector === sector.id),
  }))
  const target = targetLine(indicator, standing, lastOf({ periods }).period)?.value ?? null
  return { points, target, most: Math.max(0, target ?? 0, ...values.map((value) => value ?? 0)) }
}

/** « T1 2025 : 922, …, T3 2026 : 1 300, provisoire »: what a line shows. */
export const trendWords = ({ indicator, periods }: Told, place: MeasuredPlace): string => {
  const { points } = trendOf({ indicator, periods }, place)
  const told = periods.flatMap(({ period }, index) => {
    const { value = null, provisional = false } = points[index] ?? {}
    if (value === null) return []
    return [
      `${shortPeriod(period)}\u00A0: ${figureWords(value, indicator.measure)}${provisional ? ', provisoire' : ''}`,
    ]
  })
  return told.length === 0 ? 'Aucun chiffre connu' : told.join('\u00A0; ')
}

const plurals: Readonly<Record<Frequency, string>> = {
  monthly: 'mois',
  quarterly: 'trimestres',
  halfYearly: 'semestres',
  yearly: 'années',
}

/** « Sept trimestres », of most of the lines: those given by longer periods say so themselves. */
export const trendHead = (lines: readonly ComparedIndicator[], frequency: Frequency): string => {
  const count = lines.find((line) => frequencyOf(lastOf(line).period) === frequency)?.periods.length ?? 7
  return `${sentenceCase(numberWord(count))} ${plurals[frequency]}`
}
