import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { Formulation } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

interface Restated {
  readonly axis: RowId
  readonly text: string
  readonly position: string | null
}

/** One formulation in place of several, which stay: a step of the thread leads from each to it. Of several sectors, it is of none. */
export const restateWrites = (
  ids: IdSource,
  origins: readonly Formulation[],
  { axis, text, position }: Restated,
): readonly RowWrite[] => {
  const id = ids.row()
  const [sector = null, ...others] = new Set(origins.map((one) => one.sector))
  const values = { stage: 'restated', axis, text, position, sector: others.length === 0 ? sector : null } as const
  return [
    { record: 'formulation', id, values },
    ...origins.map((one) => write('threadLink', ids.row(), { earlier: one.id, later: id })),
  ]
}
