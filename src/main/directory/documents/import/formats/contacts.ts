import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { Column } from '../cells/column.ts'
import { emptyContact } from '../draft.ts'

const someone = 'contacts?|personnes?|interlocut\\w+|responsables?|referente?s?'

const numbered = new RegExp(
  `\\b(?:${someone}) (?:n |no |numero )?(\\d)\\b|\\b(\\d)(?:er?|eme)? (?:${someone})\\b|\\b(\\d)$`,
)

/** Which contact of the structure a header says it is about, as lists number them: « Contact 2 – Mail », « Nom (2) ». */
export const contactNumber = (header: string): number | null => {
  const found = numbered.exec(sortKey(header))
  const digit = found?.slice(1).find((one) => one !== undefined)
  return digit === undefined ? null : Number(digit)
}

/** A header without the number of its contact: « contact 2 » is called as « contact » is. */
export const withoutNumber = (key: string): string =>
  key
    .replace(new RegExp(`\\b(${someone}) (?:n |no |numero )?\\d\\b`), '$1')
    .replace(new RegExp(`\\b\\d(?:er?|eme)? (?=(?:${someone})\\b)`), '')

/** The halves of a name; a whole name stands for the last. */
export type NamePart = 'last' | 'first'

/** The part of a person's name that a column has: one more column of it is one more person. */
export const namePart = (target: ImportTarget | null | undefined): NamePart | null => {
  if (target === 'person.fullName' || target === 'person.lastName') return 'last'
  return target === 'person.firstName' ? 'first' : null
}

/** Numbers the people of a header as their names come by, in their order: by their own numbers, else one after another. */
export const countPeople = () => {
  const named = new Map<number, Set<NamePart>>()
  let current = 1
  return {
    current: () => current,
    isNamed: (number: number) => named.has(number),
    /** @param given the number in the header */
    name: (part: NamePart, given: number | null): number => {
      const isAnother = named.get(current)?.has(part) === true
      current = given ?? (isAnother ? Math.max(...named.keys()) + 1 : current)
      named.set(current, (named.get(current) ?? new Set()).add(part))
      return current
    },
    ranks: () => [...named.keys()],
  }
}

/**
 * Rank of the person that each column of a list is about, 0 for the first and for what is not a person's. Names tell how
 * many people there are; what is said beside a name is of that person, unless its header has the number of another.
 */
export const contactsOf = (header: readonly string[], targets: readonly (ImportTarget | null)[]): readonly number[] => {
  const parts = header.map((_name, at) => namePart(targets[at]))
  const isRepeated = parts.some((part, at) => part !== null && parts.indexOf(part) !== at)
  if (!isRepeated) return header.map(() => 0)
  const people = countPeople()
  const beside = header.map((name, at) => {
    const part = parts[at] ?? null
    return part === null ? people.current() : people.name(part, contactNumber(name))
  })
  return header.map((name, at) => {
    if (targets[at]?.startsWith('person.') !== true) return 0
    const number = parts[at] === null ? contactNumber(name) : null
    const person = number !== null && people.isNamed(number) ? number : (beside[at] ?? 1)
    return Math.max(0, people.ranks().indexOf(person))
  })
}

/** A column of a person of the structure after the first. @param rank from 1 */
export const ofContact =
  (rank: number, read: Column): Column =>
  (text, draft) => {
    const others = [...draft.others]
    while (others.length < rank) others.push(emptyContact())
    draft.others = others
    return read(text, { ...draft, ...others[rank - 1] })
  }
