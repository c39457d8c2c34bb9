import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { rows, select } from '#main/db/query.ts'
import { among, standingFor } from '#main/directory/read/fragments.ts'
import { untilWritten } from '#main/directory/read/until-written.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Amount } from '#shared/records/indicators/figure/amount.ts'
import {
  confirmedWords,
  type FigureDoubt,
  type PartsSum,
  standsOut,
} from '#shared/records/indicators/figure/plausibility.ts'
import type { Indicator } from '#shared/records/records.ts'
import { byTime, frequencyOf, isPeriod, type Period } from '#shared/text/period.ts'

/** A figure of a structure that stands out. */
interface Doubted extends FigureDoubt {
  readonly indicator: RowId
  readonly period: Period
  /** Joined structures are the one that stands for them. */
  readonly actor: RowId
}

type Judged = Pick<Indicator, 'id' | 'measure'>

/** The figures of indicators that stand out, over all their periods. */
export const loadDoubts = (db: Db, indicators: readonly Judged[]): readonly Doubted[] => {
  const ids = indicators.map(({ id }) => id)
  // Every screen of figures asks, the home too.
  return untilWritten(db, `figure doubts ${ids.join(' ')}`, () =>
    doubtsAmong(givenWholes(db, ids), indicators, sumsOf(db, ids)),
  )
}

/** @param sums of parts, by what names a figure (`nameOf`) */
export const doubtsAmong = (
  given: readonly GivenWhole[],
  indicators: readonly Judged[],
  sums: ReadonlyMap<string, readonly PartsSum[]> = new Map(),
): readonly Doubted[] => {
  const measures = new Map(indicators.map(({ id, measure }) => [id, measure]))
  const beside = surroundingsOf(given, sums)
  return given.flatMap((one): readonly Doubted[] => {
    const { id, indicator, period, actor, confirmation, confirmedAs } = one
    const why = standsOut(one, beside(one), measures.get(indicator) ?? null)
    if (why.length === 0) return []
    const isConfirmed = confirmation !== null && confirmedAs === confirmedWords(one)
    return [{ figure: id, indicator, period, actor, why, confirmation: isConfirmed ? confirmation : null }]
  })
}

/** What a structure gave for a period, as a whole. */
export interface GivenWhole extends Amount {
  readonly id: RowId
  readonly indicator: RowId
  readonly period: Period
  readonly actor: RowId
  readonly confirmation: string | null
  readonly confirmedAs: string | null
}

/** Of several rows for one figure the one made last is read. */
export const givenWholes = (db: Db, indicators: readonly RowId[]): readonly GivenWhole[] =>
  select(
    db,
    sql<GivenWhole>`
      SELECT max(id) AS id, indicator, period, ${standingFor('actor', sql`figure.actor`)} AS actor,
        CAST(value AS REAL) AS value, CAST("outOf" AS REAL) AS "outOf", confirmation, "confirmedAs"
      FROM figure
      WHERE ${among(sql`indicator`, indicators)} AND actor IS NOT NULL AND item IS NULL
        AND value IS NOT NULL AND coalesce(answer, 'given') = 'given'
      GROUP BY indicator, period, 4`,
  ).filter(({ period }) => isPeriod(period))

interface SumLine {
  readonly indicator: RowId
  readonly period: Period
  readonly actor: RowId
  readonly breakdown: RowId
  readonly sum: number
  readonly given: number
}

/** What the parts of each figure add up to, by what names it. */
const sumsOf = (db: Db, indicators: readonly RowId[]): ReadonlyMap<string, readonly PartsSum[]> => {
  const names = new Map(rows(db, 'breakdown').map(({ id, name }) => [id, name ?? 'Ventilation']))
  const sizes = Map.groupBy(rows(db, 'breakdownItem'), ({ breakdown }) => breakdown)
  const lines = select(
    db,
    sql<SumLine>`
      SELECT indicator, period, actor, breakdown, sum(value) AS sum, count(*) AS given FROM (
        SELECT max(figure.id), figure.indicator, period, ${standingFor('actor', sql`figure.actor`)} AS actor,
          breakdownItem.breakdown AS breakdown, CAST(value AS REAL) AS value
        FROM figure JOIN breakdownItem ON breakdownItem.id = figure.item
        WHERE ${among(sql`figure.indicator`, indicators)} AND figure.actor IS NOT NULL AND value IS NOT NULL
        GROUP BY figure.indicator, period, 4, figure.item
      ) GROUP BY indicator, period, actor, breakdown`,
  )
  const grouped = Map.groupBy(lines, nameOf)
  return new Map(
    [...grouped].map(([key, own]) => [
      key,
      own.map(({ breakdown, sum, given }) => ({
        breakdown: names.get(breakdown) ?? 'Ventilation',
        // Two decimals are kept; a sum of them is cleared of what floating point adds.
        sum: Math.round(sum * 100) / 100,
        whole: given >= (sizes.get(breakdown)?.length ?? 0),
      })),
    ]),
  )
}

const nameOf = ({ indicator, period, actor }: Pick<GivenWhole, 'indicator' | 'period' | 'actor'>): string =>
  `${indicator} ${period} ${actor}`

/** How many periods back a figure is compared. */
const lookedBack = 4

const surroundingsOf = (given: readonly GivenWhole[], sums: ReadonlyMap<string, readonly PartsSum[]>) => {
  const byPeriod = Map.groupBy(given, ({ indicator, period }) => `${indicator} ${period}`)
  const byActor = Map.groupBy(
    given.toSorted((a, b) => byTime(a.period, b.period)),
    ({ indicator, actor, period }) => `${indicator} ${actor} ${frequencyOf(period)}`,
  )
  return (one: GivenWhole) => {
    const own = byActor.get(`${one.indicator} ${one.actor} ${frequencyOf(one.period)}`) ?? []
    const all = byPeriod.get(`${one.indicator} ${one.period}`) ?? []
    return {
      past: own.slice(0, own.indexOf(one)).slice(-lookedBack),
      siblings: () => all.filter(({ actor }) => actor !== one.actor),
      sums: sums.get(nameOf(one)) ?? [],
    }
  }
}
