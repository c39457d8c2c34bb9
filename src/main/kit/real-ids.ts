import { isPlannedId, type PlannedWrite, plannedRank } from '#main/office/paper/planned-write.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

/** Fields that may hold the id of a row that the plan creates. */
const refs = ['actor', 'parent', 'person', 'first', 'second', 'axis', 'fiche'] as const

/**
 * The writes of a plan under ids of their own, given in the order the plan numbered its rows. The plan is used up: its
 * own values get the ids, for a long file has too many to copy.
 */
export const withRealIds = (writes: readonly PlannedWrite[], ids: IdSource): readonly RowWrite[] => {
  const real: (RowId | null)[] = []
  for (const { id } of writes) if (isPlannedId(id)) real[plannedRank(id)] = null
  // Ranks of no row are holes, which are not visited.
  real.forEach((_none, rank) => {
    real[rank] = ids.row()
  })
  const realOf = (id: string): string => (isPlannedId(id) ? (real[plannedRank(id)] ?? id) : id)
  return writes.map(({ record, id, values }) => {
    tie(values, realOf)
    return write(record, realOf(id), values)
  })
}

const tie = (values: Record<string, unknown>, realOf: (id: string) => string): void => {
  for (const field of refs) {
    const id = values[field]
    if (isPlannedId(id)) values[field] = realOf(id)
  }
}
