import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { StarterLine } from '#shared/contract/indicators/indicators.ts'
import { fold } from '#shared/kernel/fold.ts'
import { starterDictionary } from '#shared/records/indicators/indicator/starter-dictionary.ts'
import type { StarterIndicator } from '#shared/records/indicators/indicator/starter-indicator.ts'
import type { Indicator } from '#shared/records/records.ts'

/** What can be started from, and what of it the dictionary has, under its name or by its computation. */
export const starterLines = (db: Db): readonly StarterLine[] => {
  const isPresent = presentIn(rows(db, 'indicator'))
  return starterDictionary.map((one) => ({
    key: one.key,
    name: one.values.name,
    definition: one.values.definition ?? '',
    computed: one.values.provider === 'computed',
    present: isPresent(one),
  }))
}

/** Those asked that the dictionary does not have. */
export const missingStarters = (db: Db, keys: readonly string[]): readonly StarterIndicator[] => {
  const isPresent = presentIn(rows(db, 'indicator'))
  return starterDictionary.filter((one) => keys.includes(one.key) && !isPresent(one))
}

const presentIn = (indicators: readonly Indicator[]) => {
  const names = new Set(indicators.map(({ name }) => fold(name ?? '')))
  const computed = new Set(indicators.map(({ computation }) => computation))
  return ({ values }: StarterIndicator): boolean =>
    values.computation == null ? names.has(fold(values.name)) : computed.has(values.computation)
}
