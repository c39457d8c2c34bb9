import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { untilWritten } from '#main/directory/read/until-written.ts'
import { type BreakdownsOfParts, type Doubted, doubtJudge, type JudgedIndicator } from './doubt-judge.ts'
import { eachGiven } from './each-given.ts'

/** The figures of indicators that stand out, over all their periods. */
export const loadDoubts = (db: Db, indicators: readonly JudgedIndicator[]): readonly Doubted[] => {
  const ids = indicators.map(({ id }) => id)
  // Every screen of figures asks, the home too.
  return untilWritten(db, `figure doubts ${ids.join(' ')}`, () =>
    [...eachGiven(db, { indicators: ids, periods: null, sectors: new Map() })].flatMap(
      doubtJudge(indicators, breakdownsOfParts(db)),
    ),
  )
}

export const breakdownsOfParts = (db: Db): BreakdownsOfParts => {
  const items = Map.groupBy(rows(db, 'breakdownItem'), ({ breakdown }) => breakdown)
  return new Map(
    rows(db, 'breakdown').flatMap(({ id, name }) => {
      const own = items.get(id) ?? []
      const breakdown = { name: name ?? 'Ventilation', size: own.length }
      return own.map((item) => [item.id, breakdown] as const)
    }),
  )
}
