import type { MeasuredIndicator, MeasuredPeriod } from '#shared/contract/indicators/measures.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { eachPeriodWords, readsOnePeriod } from '#shared/records/indicators/figure/over-time.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import { withDe } from '#shared/text/article.ts'
import { type Frequency, frequencyOf, type Period, periodsInAYear, shortPeriod, yearOf } from '#shared/text/period.ts'
import { agree } from '../../words/numbers.ts'

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

/** « cible fin 2026 : 1 800 »; of figures that add up over a year, the part of one period. */
export const targetLine = (
  { measure, overTime }: MeasuredIndicator,
  { target }: Standing,
  period: Period,
): { readonly value: number; readonly name: string } | null => {
  if (target?.value == null) return null
  const whole = Number(target.value)
  const words = figureWords(whole, measure)
  const each = eachPeriodWords(overTime, frequencyOf(period))
  if (each !== null) return { value: whole, name: `cible ${target.year}, ${each}\u00A0: ${words}` }
  const inAYear = periodsInAYear(period)
  if (readsOnePeriod(overTime) || inAYear === 1 || measure === 'percent' || measure === 'yesNo' || measure === 'scale')
    return { value: whole, name: `cible fin ${target.year}\u00A0: ${words}` }
  const pace = whole / inAYear
  return {
    value: pace,
    name: `rythme de la cible ${target.year} (${words} sur l’année)\u00A0: ${figureWords(pace, measure)}`,
  }
}

/** « du T3 2025 », « de 2025 », « d’oct. 2025 ». */
export const ofPeriod = (period: Period): string => {
  const words = shortPeriod(period)
  const frequency = frequencyOf(period)
  if (frequency === 'quarterly' || frequency === 'halfYearly') return `du ${words}`
  return withDe(words)
}

/** « Chiffre provisoire : T4 2026. », under a picture, which goes without its page; `null` when none is. */
export const provisionalCaption = (
  periods: readonly Pick<MeasuredPeriod, 'period' | 'provisional'>[],
): string | null => {
  const told = periods.flatMap(({ period, provisional }) => (provisional ? [shortPeriod(period)] : []))
  if (told.length === 0) return null
  return `${agree(told.length, 'Chiffre provisoire', 'Chiffres provisoires')}\u00A0: ${enumerated(told)}.`
}
