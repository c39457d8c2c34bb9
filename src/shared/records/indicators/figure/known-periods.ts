import { counted } from '../../../text/french-numbers.ts'
import type { Frequency } from '../../../text/period.ts'

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
