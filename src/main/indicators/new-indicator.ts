import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { StarterBreakdown } from '#shared/records/indicators/indicator/starter-indicator.ts'
import type { Indicator } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

/** The rows of an indicator that begins, with the ways to split it. */
export const newIndicator = (
  ids: IdSource,
  values: Partial<Indicator>,
  breakdowns: readonly StarterBreakdown[],
): { readonly id: RowId; readonly writes: readonly RowWrite[] } => {
  const id = ids.row()
  const positions = positionsAfter(null, breakdowns.length)
  return {
    id,
    writes: [
      { record: 'indicator', id, values: cleanValues(values).values },
      ...breakdowns.flatMap(({ name, items }, index) =>
        breakdownWrites(ids, { indicator: id, name, position: positions[index] ?? null }, items),
      ),
    ],
  }
}

const breakdownWrites = (
  ids: IdSource,
  values: { readonly indicator: RowId; readonly name: string; readonly position: string | null },
  labels: readonly string[],
): readonly RowWrite[] => {
  const breakdown = ids.row()
  const positions = positionsAfter(null, labels.length)
  return [
    { record: 'breakdown', id: breakdown, values: cleanValues(values).values },
    ...labels.map((label, index) =>
      write('breakdownItem', ids.row(), cleanValues({ breakdown, label, position: positions[index] ?? null }).values),
    ),
  ]
}

/** So many places after all those of the dictionary: an indicator that changes axis then comes last in it. */
export const lastPlaces = (db: Db, count: number): readonly string[] => {
  const [last] = rows(db, 'indicator', (q) => q.where('position', 'is not', null).orderBy('position', 'desc').limit(1))
  return positionsAfter(last?.position ?? null, count)
}
