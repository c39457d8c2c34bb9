import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { prepared } from '#main/db/statements.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** Gives the one structure of the directory that bears a whole name, as its own or as another; `null` for none or several. */
export const actorsNamed = (db: Db): ((name: string) => RowId | null) => {
  const standing = representativesOf(db, 'actor')
  const names = new Map<string, Set<RowId>>()
  for (const { id, name } of prepared<[], { id: RowId; name: string }>(db, namesQuery).all()) {
    const key = fold(name)
    names.set(key, (names.get(key) ?? new Set()).add(standing(id)))
  }
  return (name) => {
    const found = [...(names.get(fold(name)) ?? [])]
    return found.length === 1 ? (found[0] ?? null) : null
  }
}

const namesQuery = `SELECT id, name FROM actor WHERE name IS NOT NULL
  UNION SELECT actor AS id, name FROM alias WHERE actor IS NOT NULL AND name IS NOT NULL`
