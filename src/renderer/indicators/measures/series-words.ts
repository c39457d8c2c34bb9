import type { IndicatorSeries, MeasuredIndicator, MeasuredPeriod } from '#shared/contract/indicators/measures.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import { type Frequency, frequencyOf, type Period, shortPeriod, yearOf } from '#shared/text/period.ts'
import { plural } from '../../words/numbers.ts'

/** « Par trimestre ». */
export const byFrequency: Readonly<Record<Frequency, string>> = {
  monthly: 'Par mois',
  quarterly: 'Par trimestre',
  halfYearly: 'Par semestre',
  yearly: 'Par année',
}

/** The year is said where it begins: « T3 2024 », « T4 », « T1 2025 », « T2 ». */
export const columnWords = (
  periods: readonly MeasuredPeriod[],
): readonly { readonly shown: string; readonly whole: string }[] =>
  periods.map(({ period }, index) => {
    const whole = shortPeriod(period)
    const before = periods[index - 1]
    const sameYear = before !== undefined && yearOf(before.period) === yearOf(period)
    const year = `\u00A0${yearOf(period)}`
    return {
      whole,
      shown: sameYear ? whole.replace(/\s\d{4}$/, '') : whole.replace(/\s(?=\d{4}$)/, year.charAt(0)),
    }
  })

/** « T3 2025 : 8 structures sur 12, chiffre provisoire ». */
export const provisionalWords = ({ periods }: Pick<IndicatorSeries, 'periods'>): string | null => {
  const told = periods.findLast(({ provisional }) => provisional)
  if (told === undefined) return null
  const who =
    told.answered === null
      ? 'période en cours'
      : `${plural(told.answered.given, 'structure', 'structures')} sur ${told.answered.asked}`
  return `${shortPeriod(told.period)}\u00A0: ${who}, chiffre provisoire`
}

/** « cible fin 2026 : 1 800 »; of figures that add up over a year, the part of one period. */
export const targetLine = (
  { measure, overTime }: MeasuredIndicator,
  { target }: Standing,
  inAYear: number,
): { readonly value: number; readonly name: string } | null => {
  if (target?.value == null) return null
  const whole = Number(target.value)
  const words = figureWords(whole, measure)
  if (overTime === 'last' || inAYear === 1 || measure === 'percent' || measure === 'yesNo' || measure === 'scale')
    return { value: whole, name: `cible fin ${target.year}\u00A0: ${words}` }
  const each = whole / inAYear
  return {
    value: each,
    name: `rythme de la cible ${target.year} (${words} sur l’année)\u00A0: ${figureWords(each, measure)}`,
  }
}

/** « du T3 2025 », « de 2025 », « d’oct. 2025 ». */
export const ofPeriod = (period: Period): string => {
  const words = shortPeriod(period)
  const frequency = frequencyOf(period)
  if (frequency === 'quarterly' || frequency === 'halfYearly') return `du ${words}`
  return /^[ao]/.test(words) ? `d’${words}` : `de ${words}`
}
