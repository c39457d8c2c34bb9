import type { RowWrite } from '#main/db/intent.ts'
import { isPlannedId } from '#main/documents/directory/entry.ts'
import type { PlannedWrite } from '#main/documents/directory/plan.ts'
import type { IdSource } from '#shared/kernel/ids.ts'

/** Fields that may hold the id of a row that the plan creates. */
const refs = ['actor', 'parent', 'person', 'first', 'second'] as const

/** The writes of a plan under ids of their own, given in the order the plan numbered its rows. */
export const withRealIds = (writes: readonly PlannedWrite[], ids: IdSource): readonly RowWrite[] => {
  const numbered = writes.map(({ id }) => id).filter(isPlannedId)
  const real = new Map(numbered.toSorted().map((id) => [id, ids.row() as string]))
  const realOf = (id: string): string => real.get(id) ?? id
  return writes.map(({ record, id, values }) => ({ record, id: realOf(id), values: withRealRefs(values, realOf) }))
}

const withRealRefs = (values: PlannedWrite['values'], realOf: (id: string) => string): PlannedWrite['values'] => {
  const planned = refs.filter((field) => isPlannedId(values[field]))
  if (planned.length === 0) return values
  return { ...values, ...Object.fromEntries(planned.map((field) => [field, realOf(String(values[field]))])) }
}
