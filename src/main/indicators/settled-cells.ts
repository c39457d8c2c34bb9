import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import type { FigureCell } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { KnownRow } from '#shared/records/row-write.ts'
import { figureKeys } from './load-typed.ts'

type TypedCell = Pick<FigureCell, 'period' | 'place' | 'item'>

/** Cells of returned workbooks that were to be corrected, and whose figure was typed since. */
export const settledCells = (db: Db, indicator: RowId, typed: readonly TypedCell[]): readonly KnownRow[] => {
  const keyOf = figureKeys(db)
  const keys = new Set(
    typed.flatMap(({ period, place, item }) =>
      place.kind === 'actor' ? [keyOf({ period, actor: place.id, sector: null, item })] : [],
    ),
  )
  return rows(db, 'refusedCell', (q) => q.where('indicator', '=', indicator)).flatMap(({ id, campaignActor, item }) => {
    const asked = row(db, 'campaignActor', campaignActor)
    const period = row(db, 'campaign', asked?.campaign ?? null)?.period ?? null
    const isTyped = asked !== null && keys.has(keyOf({ period, actor: asked.actor, sector: null, item }))
    return isTyped ? [{ record: 'refusedCell', id }] : []
  })
}
