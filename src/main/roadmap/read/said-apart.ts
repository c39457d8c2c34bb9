import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { RowWrite } from '#shared/records/row-write.ts'

/** What sectors may have made apart for one thing. */
type MadeApart = 'axis' | 'fiche'

/** Whether somebody said that two rows that look alike are two. It holds for those that now stand for them. */
export const saidApart = (db: Db, record: MadeApart): ((one: RowId, other: RowId) => boolean) => {
  const standing = representativesOf(db, record)
  const keyOf = (one: RowId, other: RowId): string => [standing(one), standing(other)].toSorted().join()
  const said = new Set(
    rows(db, 'distinctPair', (q) => q.where('record', '=', record)).map(({ first, second }) =>
      keyOf(first as RowId, second as RowId),
    ),
  )
  return (one, other) => said.has(keyOf(one, other))
}

/** Says so. */
export const apartWrite = (ids: IdSource, record: MadeApart, pair: readonly RowId[]): RowWrite => {
  const [first, second] = pair.toSorted() as [RowId, RowId]
  return { record: 'distinctPair', id: ids.row(), values: { record, first, second } }
}
