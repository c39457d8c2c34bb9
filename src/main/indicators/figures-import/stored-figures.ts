import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Figure } from '#shared/records/records.ts'
import { newer } from '#shared/text/newer.ts'
import type { Period } from '#shared/text/period.ts'
import type { CellKey } from '../documents/campaign-workbook/format.ts'
import type { GivenFigure } from '../documents/figures-reading/figure-key.ts'

/** A figure that Concerto has. */
export interface StoredFigure {
  readonly id: RowId
  readonly figure: GivenFigure
  readonly source: Figure['source']
  readonly campaign: RowId | null
}

/** What a structure, or one joined to it, gave for a period; of several rows, the one made last is read. */
export type StoredFigures = (actor: RowId, key: CellKey) => StoredFigure | null

export const storedFigures = (db: Db, period: Period): StoredFigures => {
  const standing = representativesOf(db, 'actor')
  const given = rows(db, 'figure', (q) => q.where('period', '=', period).where('actor', 'is not', null).orderBy('id'))
  const byKey = new Map(
    given.map((one) => [
      keyOf(standing(one.actor as RowId), { indicator: one.indicator as RowId, item: one.item }),
      one,
    ]),
  )
  return (actor, key) => {
    const found = byKey.get(keyOf(standing(actor), key))
    return found === undefined ? null : storedOf(found)
  }
}

/** A row that was emptied holds no figure, and may hold one again. */
const storedOf = ({ id, answer, value, outOf, note, source, campaign }: Figure): StoredFigure | null => {
  const said = answer ?? 'given'
  if (said === newer) return null
  if (said === 'given' && value === null) return null
  const number = (text: string | null): number | null => (text === null || said !== 'given' ? null : Number(text))
  return { id, source, campaign, figure: { answer: said, value: number(value), outOf: number(outOf), note } }
}

const keyOf = (actor: RowId, { indicator, item }: CellKey): string => `${actor} ${indicator} ${item}`
