import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import type { EntryAddress, ListQuery } from '../address.ts'

export interface Neighbours {
  /** From 0; `null` when the list does not hold the entry. */
  readonly rank: number | null
  readonly total: number
  readonly previous: RowId | null
  readonly next: RowId | null
}

/** Where an entry stands in the list as it is filtered and sorted, and which come before and after it. */
export function useNeighbours(query: ListQuery, entry: EntryAddress): Neighbours {
  const inList = entry.list === query.list
  const rank = useApiQuery('directory', 'rankOf', inList ? { ...query, id: entry.id } : null).data ?? null
  const offset = Math.max(0, (rank ?? 0) - 1)
  const around = useApiQuery('directory', 'list', rank === null ? null : { ...query, offset, limit: 3 }).data
  const idAt = (index: number): RowId | null => around?.rows[index - offset]?.id ?? null
  return {
    rank: around === undefined ? null : rank,
    total: around?.total ?? 0,
    previous: rank === null || rank === 0 ? null : idAt(rank - 1),
    next: rank === null ? null : idAt(rank + 1),
  }
}
