import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Figure } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import { type CellKey, writeKey } from '../documents/campaign-workbook/format.ts'

/** What a structure, or one joined to it, gave: `null` where it gave nothing. */
export type GivenFigures = (actor: RowId, key: CellKey) => Figure | null

/** The figures of structures for one period. Of several rows for one figure the one made last is read. */
export const givenFigures = (db: Db, period: Period): GivenFigures => {
  const standing = representativesOf(db, 'actor')
  const figures = new Map(
    rows(db, 'figure', (q) => q.where('period', '=', period).where('actor', 'is not', null).orderBy('id')).map(
      (figure) => {
        const { actor, indicator, item } = figure
        return [keyOf(standing(actor as RowId), { indicator: indicator as RowId, item }), figure]
      },
    ),
  )
  return (actor, key) => {
    const figure = figures.get(keyOf(standing(actor), key))
    return figure === undefined || isEmptied(figure) ? null : figure
  }
}

const keyOf = (actor: RowId, key: CellKey): string => `${actor} ${writeKey(key)}`

/** Such a row may hold a figure again. */
const isEmptied = ({ answer, value }: Figure): boolean => (answer ?? 'given') === 'given' && value === null
