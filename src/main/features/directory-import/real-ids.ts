import type { RowWrite } from '#main/db/intent.ts'
import { isPlannedId } from '#main/documents/directory/entry.ts'
import type { PlannedWrite } from '#main/documents/directory/plan.ts'
import type { IdSource } from '#shared/kernel/ids.ts'

/** Fields that may hold the id of a row that the plan creates. */
const refs = ['actor', 'parent', 'person', 'first', 'second'] as const

/**
 * The writes of a plan under ids of their own, given in the order the plan numbered its rows. The values are the plan's,
 * changed where they stand: it holds half a million of them, and serves once.
 */
export const withRealIds = (writes: readonly PlannedWrite[], ids: IdSource): readonly RowWrite[] => {
  const planned = writes.flatMap(({ id }) => (isPlannedId(id) ? [id] : []))
  const real = new Map<unknown, string>(planned.toSorted().map((id) => [id, ids.row()]))
  return writes.map(({ record, id, values }) => {
    for (const field of refs) {
      const known = values[field] === undefined ? undefined : real.get(values[field])
      if (known !== undefined) values[field] = known
    }
    return { record, id: real.get(id) ?? id, values }
  })
}
