import { counted } from '../../../text/french-numbers.ts'
import { type Frequency, frequencyOf, type Period } from '../../../text/period.ts'
import type { Indicator } from '../../records.ts'
import { periodsReadAt } from './standing.ts'

const named: Readonly<Record<Frequency, readonly [one: string, many: string]>> = {
  monthly: ['mois connu', 'mois connus'],
  quarterly: ['trimestre connu', 'trimestres connus'],
  halfYearly: ['semestre connu', 'semestres connus'],
  yearly: ['année connue', 'années connues'],
}

/**
 * « un trimestre connu », of a sum over a year of which the other quarters are not: it is no figure of a year.
 * @param values of each of its periods
 * @returns null when all are known, or none
 */
export const knownPeriodsWords = (values: readonly (number | null)[], frequency: Frequency): string | null => {
  const known = values.filter((value) => value !== null).length
  if (known === 0 || known === values.length) return null
  return counted(known, ...named[frequency], frequency === 'yearly' ? 'f' : 'm')
}

interface Told {
  readonly indicator: Pick<Indicator, 'provider' | 'overTime'>
  readonly standingAt: Period
  readonly periods: readonly { readonly period: Period }[]
  /** In the order of the periods. */
  readonly values: readonly (number | null)[]
}

/** The same, of where an indicator stands. What Concerto counts itself is known, or nought; what is not shown here is not told. */
export const knownOfYear = ({ indicator, standingAt, periods, values }: Told): string | null => {
  const read = periodsReadAt(standingAt, indicator.overTime)
  if (indicator.provider === 'computed' || read.some((one) => periods.every(({ period }) => period !== one)))
    return null
  return knownPeriodsWords(
    values.filter((_, index) => read.some((one) => one === periods[index]?.period)),
    frequencyOf(standingAt),
  )
}
