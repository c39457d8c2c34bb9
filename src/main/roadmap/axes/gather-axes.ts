import type { Db } from '#main/db/db.ts'
import type { Axis } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { movedReferences } from '../read/moved-references.ts'

/**
 * Makes one axis of several. The smallest id stands for all, everywhere alike (FS-9), with the wording that was chosen; what is
 * of the others is then of it. The others stay, as the minutes that have their tables say them, and lead to it.
 */
export const gatherWrites = (db: Db, axes: readonly Axis[], title: string): readonly RowWrite[] => {
  const [standing, ...others] = axes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) as [Axis, ...Axis[]]
  const [number = null] = axes.flatMap((axis) => axis.number ?? []).toSorted((a, b) => a - b)
  return [
    { record: 'axis', id: standing.id, values: { title, number } },
    ...others.map(({ id }) => write('axis', id, { sameAs: standing.id })),
    ...others.flatMap(({ id }) => movedReferences(db, 'axis', id, standing.id)),
  ]
}
