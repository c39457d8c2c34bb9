import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { targetWords as aimedWords, targetYearWords } from '#shared/records/indicators/figure/target-words.ts'
import { providers } from '#shared/records/indicators/indicator/indicator.ts'
import type { Indicator, Target } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord, knownCode } from '#shared/text/newer.ts'
import { plural } from '../../words/numbers.ts'

/** « Les structures (12 ont donné un chiffre, de 3 secteurs) »: who may, and who did, which campaigns do not count. */
export const providerWords = ({ indicator: { provider }, given }: IndicatorPage): string | null => {
  if (provider === null) return null
  const name = choiceWord(providers, provider)
  if (provider !== 'actors' || given.actors === 0) return name
  const structures = plural(given.actors, 'a donné un chiffre', 'ont donné un chiffre')
  const sectors = given.sectors === 0 ? '' : `, de ${plural(given.sectors, 'secteur', 'secteurs')}`
  return `${name} (${structures}${sectors})`
}

/** « Secteur, âge, statut »: sectors come from the structures, the others are counted. */
export const splitWords = ({ breakdowns }: Pick<IndicatorPage, 'breakdowns'>): string =>
  ['Secteur', ...breakdowns.map(({ breakdown }) => (breakdown.name ?? '').toLocaleLowerCase('fr'))].join(', ')

/** « 1 800 fin 2026, décidée (comité de pilotage, le 10 septembre 2026) »: of this year, else the next one there is. */
export const targetWords = ({ indicator, targets, today }: IndicatorPage): string | null => {
  const year = Number(today.slice(0, 4))
  const whole = targets.filter(({ sector }) => sector === null)
  const found = whole.find((target) => (target.year ?? 0) >= year) ?? whole.at(-1)
  return found === undefined
    ? null
    : `${targetValue(found, indicator)} ${targetYear(found, indicator)}, décidée ${decisionWords(found)}`
}

export const targetValue = ({ value }: Pick<Target, 'value'>, indicator: Aimed): string =>
  value === null
    ? figureWords(null, indicator.measure)
    : aimedWords(Number(value), indicator, frequencyOfTarget(indicator))

/** « fin 2026 », « en 2026 ». */
export const targetYear = ({ year }: Pick<Target, 'year'>, indicator: Aimed): string =>
  targetYearWords(year, indicator, frequencyOfTarget(indicator))

type Aimed = Pick<Indicator, 'measure' | 'overTime' | 'frequency'>

const frequencyOfTarget = ({ frequency }: Aimed) => knownCode(frequency) ?? 'quarterly'

/** « (1er comité de pilotage, le 10 septembre 2026) », « on ne sait par qui »: stands after « décidée ». */
export const decisionWords = ({ decidedBy, decidedOn }: Pick<Target, 'decidedBy' | 'decidedOn'>): string => {
  const day = decidedOn === null ? '' : `, le ${longDate(decidedOn)}`
  return decidedBy === null ? `on ne sait par qui${day}` : `(${decidedBy}${day})`
}

/** « 3 900, constaté le 31 décembre 2023 ». */
export const baselineWords = ({ baseline, baselineOn, measure }: Indicator): string | null => {
  if (baseline === null) return null
  const value = figureWords(Number(baseline), measure)
  return baselineOn === null ? value : `${value}, constaté le ${longDate(baselineOn)}`
}
