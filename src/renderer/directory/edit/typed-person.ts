import { readPerson } from '#shared/text/person/read-person.ts'

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
