import type { RowWrite } from '#main/db/intent.ts'
import { isPlannedId, type PlannedWrite } from '#main/documents/planned-write.ts'
import type { IdSource } from '#shared/kernel/ids.ts'

/** Fields that may hold the id of a row that the plan creates. */
const refs = ['actor', 'parent', 'person', 'first', 'second', 'axis', 'fiche'] as const

/** The writes of a plan under ids of their own, given in the order the plan numbered its rows. */
export const withRealIds = (writes: readonly PlannedWrite[], ids: IdSource): readonly RowWrite[] => {
  const planned = writes.flatMap(({ id }) => (isPlannedId(id) ? [id] : []))
  const real = new Map(planned.toSorted().map((id) => [id, ids.row()]))
  return writes.map(({ record, id, values }) => ({ record, id: real.get(id) ?? id, values: tied(values, real) }))
}

/** Most rows refer to none: they are not copied. */
const tied = (values: PlannedWrite['values'], real: ReadonlyMap<string, string>): RowWrite['values'] => {
  let own = values
  for (const field of refs) {
    const id = values[field]
    if (isPlannedId(id)) own = { ...own, [field]: real.get(id) ?? id }
  }
  return own
}
