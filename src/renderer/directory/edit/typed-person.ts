import { readPerson } from '#shared/text/person/read-person.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'
import { isCapital } from '#shared/text/person/split-name.ts'

/**
 * Someone named on one line, where a person is meant: whatever else is read stays the name that was typed.
 * @param email of a field of its own, when there is one
 */
export const typedPerson = (typed: string, email = '') => {
  const read = readPerson(typed)
  if (read?.kind !== 'person') return { lastName: typed, firstName: '', title: '', email }
  const { lastName, firstName, role, structure } = read
  // Whose function it is said to be is known: what reads as a structure is of the function.
  const title = [role, structure].filter((part) => part !== '').join(', ')
  return { lastName, firstName, title, email: email || read.email }
}

/** Someone on one line, each way their name may be meant, the last name in capitals. */
interface Readings {
  readonly read: string
  readonly other: string
}

/** « Benali Karim »: nothing tells which word is the last name. `null` where capitals do, or nobody is named whole. */
export const bothReadings = (typed: string): Readings | null => {
  const person = readPerson(typed)
  if (person?.kind !== 'person') return null
  const { firstName, lastName, role, structure, email } = person
  const [first, last] = [firstName, lastName].map((name) => name.split(' ').some(isCapital))
  if (firstName === '' || lastName === '' || first !== last) return null
  const line = (named: Parameters<typeof spokenName>[0]) =>
    [spokenName(named), role, structure, email].filter((part) => part !== '').join(', ')
  return { read: line({ firstName, lastName }), other: line({ firstName: lastName, lastName: firstName }) }
}
