import type { RowWrite } from '#main/db/intent.ts'
import { isPlannedId, type PlannedWrite } from '#main/documents/planned-write.ts'
import type { IdSource } from '#shared/kernel/ids.ts'

/** Fields that may hold the id of a row that the plan creates. */
const refs = ['actor', 'parent', 'person', 'first', 'second', 'axis', 'fiche'] as const

/**
 * The writes of a plan under ids of their own, given in the order the plan numbered its rows. The plan is used up: the
 * ids stand in its own values, since copying those of a long file takes longer than to plan it.
 */
export const withRealIds = (writes: readonly PlannedWrite[], ids: IdSource): readonly RowWrite[] => {
  const planned = writes.flatMap(({ id }) => (isPlannedId(id) ? [id] : []))
  const real = new Map<unknown, string>()
  for (const id of planned.toSorted()) real.set(id, ids.row())
  return writes.map(({ record, id, values }) => ({ record, id: real.get(id) ?? id, values: tied(values, real) }))
}

const tied = (values: Record<string, unknown>, real: ReadonlyMap<unknown, string>): RowWrite['values'] => {
  for (const field of refs) {
    const id = values[field]
    if (isPlannedId(id)) values[field] = real.get(id) ?? id
  }
  return values
}
