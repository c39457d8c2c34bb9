import type { ComparedField } from '#shared/contract/directory/duplicates.ts'

/** Fields whose value is the second entry's; the others keep the first's. */
export type FromSecond = ReadonlySet<string>

type Fields = readonly ComparedField[]

/** Until somebody chooses: the first's values, and the second's where the first says nothing. */
export const firstChoices = (fields: Fields): FromSecond => allOf(fields, 'first')

/** All that one side says; where it says nothing, what the other does. */
export const allOf = (fields: Fields, side: 'first' | 'second'): FromSecond =>
  new Set(
    fields
      .filter(({ same, first, second }) => !same && (side === 'first' ? first === null : second !== null))
      .map(({ field }) => field),
  )

export const withChoice = (chosen: FromSecond, field: string, side: 'first' | 'second'): FromSecond =>
  new Set([...chosen].filter((one) => one !== field).concat(side === 'second' ? [field] : []))

/** The name that will no longer be the entry's own, `null` when both are written alike. */
export const nameLost = (fields: Fields, chosen: FromSecond): string | null => {
  const name = fields.find(({ field }) => field === 'name')
  if (name === undefined || name.same) return null
  return chosen.has('name') ? name.first : name.second
}
