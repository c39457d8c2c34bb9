import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Figure } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'

/** What a structure gave: `null` where it gave nothing. */
export type GivenFigures = (actor: RowId, indicator: RowId, item: RowId | null) => Figure | null

/** The figures of structures for one period. Of several rows for one figure the one made last is read. */
export const givenFigures = (db: Db, period: Period): GivenFigures => {
  const standing = representativesOf(db, 'actor')
  const figures = new Map(
    rows(db, 'figure', (q) => q.where('period', '=', period).where('actor', 'is not', null).orderBy('id')).map(
      (figure) => [keyOf(standing(figure.actor as RowId), figure.indicator, figure.item), figure],
    ),
  )
  return (actor, indicator, item) => {
    const figure = figures.get(keyOf(standing(actor), indicator, item))
    return figure === undefined || figure.answer === null ? null : figure
  }
}

const keyOf = (actor: RowId, indicator: RowId | null, item: RowId | null): string => `${actor}/${indicator}/${item}`
