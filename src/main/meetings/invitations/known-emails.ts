import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

/** Where the directory writes to a person or a structure, by the row that stands for them. */
export type KnownEmails = (id: RowId) => readonly string[]

export const knownEmails = (db: Db): KnownEmails => {
  const persons = representativesOf(db, 'person')
  const actors = representativesOf(db, 'actor')
  const said = Map.groupBy(
    [
      ...rows(db, 'person').flatMap(({ id, email }) => (email === null ? [] : [{ id: persons(id), email }])),
      ...rows(db, 'actor').flatMap(({ id, emails }) => (emails ?? []).map((email) => ({ id: actors(id), email }))),
    ],
    ({ id }) => id,
  )
  return (id) => said.get(id)?.map(({ email }) => email) ?? []
}

/** What an address typed beside somebody known would be: `other` than theirs, which stays; `null`: nothing that is not known. */
export const emailTold = (known: readonly string[], typed: string): 'new' | 'other' | null => {
  if (typed === '' || known.some((email) => email.toLowerCase() === typed.toLowerCase())) return null
  return known.length === 0 ? 'new' : 'other'
}

/** What an address typed beside somebody known writes: nothing where they have one. */
export const emailWrites = (
  emailsOf: KnownEmails,
  record: 'person' | 'actor',
  id: RowId,
  email: string,
): readonly RowWrite[] => {
  if (emailTold(emailsOf(id), email) !== 'new') return []
  return [record === 'person' ? write(record, id, { email }) : write(record, id, { emails: [email] })]
}
