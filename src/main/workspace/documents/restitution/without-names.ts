import { eraseText } from '#main/office/discretion/erase-inlines.ts'
import { nameFinder } from '#main/office/discretion/erase-names.ts'
import type { KnownPeople } from '#main/office/discretion/without-persons.ts'
import type { Restitution } from './restitution.ts'

/** The same without anybody’s name. The espace’s own address stays: it is shared, and slides end on it. */
export const withoutNames = ({ espace, ...facts }: Restitution, { persons }: KnownPeople): Restitution => {
  const find = nameFinder(persons)
  return { espace, ...mapped(facts, (text) => eraseText(text, find)) }
}

/** Every text of a value, however deep. */
const mapped = <Of>(of: Of, change: (text: string) => string): Of => {
  if (typeof of === 'string') return change(of) as Of
  if (Array.isArray(of)) return of.map((one) => mapped(one, change)) as Of
  if (of === null || typeof of !== 'object') return of
  return Object.fromEntries(Object.entries(of).map(([name, one]) => [name, mapped(one, change)])) as Of
}
