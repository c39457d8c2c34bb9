import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { Privacy } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** Where the names of the people of these structures come from, and what they are kept for; `null` without people. */
export const privacyOf = (db: Db, actors: readonly RowId[]): Privacy | null => {
  const posts = rows(db, 'post', (q) => q.where('actor', 'in', actors))
  const ids = posts.flatMap(({ person }) => person ?? [])
  const persons = rows(db, 'person', (q) => q.where('id', 'in', ids))
  if (persons.length === 0) return null
  return {
    sources: distinct(persons.map(({ source }) => source)),
    purposes: distinct(persons.map(({ purpose }) => purpose)),
    reviewOn: distinct(persons.map(({ reviewOn }) => reviewOn)).toSorted()[0] ?? null,
  }
}

const distinct = <Value>(values: readonly (Value | null)[]): readonly Value[] => [
  ...new Set(values.filter((value) => value !== null)),
]
