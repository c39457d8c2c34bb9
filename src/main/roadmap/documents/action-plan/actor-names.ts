import type { RowId } from '#shared/kernel/ids.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { nameWords } from '#shared/records/directory/likeness/name-words.ts'
import type { KnownPlans } from './plan-input.ts'

/** The structure of the directory that a name tells, `null` when none does or several would. */
export const createActorNames = (actors: KnownPlans['actors']): ((name: string) => RowId | null) => {
  const byName = idsBy(actors, sortKey)
  const byWords = idsBy(actors, wordsKey)
  const only = (ids: ReadonlySet<RowId> | undefined): RowId | null => {
    const [id = null] = ids?.size === 1 ? ids : []
    return id
  }
  return (name) => only(byName.get(sortKey(name))) ?? only(byWords.get(wordsKey(name)))
}

/** What it is, then its own words in any order: « CCAS de Brévigny » is the « Centre communal d’action sociale » of the same. */
const wordsKey = (name: string): string => {
  const { kind, own } = nameWords(name, [])
  return `${kind} ${own.text}`
}

const idsBy = (
  actors: KnownPlans['actors'],
  keyOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<RowId>> => {
  const ids = new Map<string, Set<RowId>>()
  for (const { id, name } of actors) ids.set(keyOf(name), (ids.get(keyOf(name)) ?? new Set()).add(id))
  return ids
}
