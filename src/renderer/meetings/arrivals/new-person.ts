import { readPerson } from '#shared/text/person/read-person.ts'

/** Someone who is not in the directory, as the form asks: what is not known is « ». */
export interface NewPerson {
  readonly lastName: string
  readonly firstName: string
  readonly role: string
  readonly structure: string
  readonly email: string
}

const nobody: NewPerson = { lastName: '', firstName: '', role: '', structure: '', email: '' }

/** What a text says of somebody, to be mended: nothing is guessed beyond it. */
export const newPersonFrom = (typed: string): NewPerson => {
  const read = readPerson(typed)
  if (read === null) return { ...nobody, lastName: typed.trim() }
  const { role, structure, email } = read
  const { lastName, firstName } = read.kind === 'person' ? read : nobody
  return { lastName, firstName, role, structure, email }
}
