import { sql } from 'kysely'
import { selectEach } from '#main/db/query.ts'
import { periodsUnder } from '#shared/domain/figure/figure-book.ts'
import type { KnownFigure } from '#shared/domain/figure/known-figure.ts'
import type { Period } from '#shared/domain/period/period.ts'
import type { Indicator } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { countedFigures } from '../computed/counted-figures.ts'
import type { FeatureContext } from '../context.ts'
import { among, type Fragment, standingFor } from '../directory-query/fragments.ts'
import { sectorsOfStructures } from '../directory-query/whereabouts.ts'

export interface AskedAmounts {
  readonly indicators: readonly Pick<Indicator, 'id' | 'provider' | 'computation'>[]
  readonly periods: readonly Period[]
}

/**
 * All that is known of indicators over periods, by structure, sector and part: what was given for these periods and for
 * the shorter ones they hold, and what Concerto counts where nothing is fixed. `figureBook` reads it.
 */
export const loadAmounts = (context: FeatureContext, asked: AskedAmounts): readonly KnownFigure[] => [
  ...eachAmount(context, asked),
]

/** The same, one at a time: stored figures by indicator and period, then those just counted. Write nothing meanwhile. */
export function* eachAmount(context: FeatureContext, { indicators, periods }: AskedAmounts): Generator<KnownFigure> {
  const sectors = sectorsOfStructures(context)
  const under = [...new Set(periods.flatMap(periodsUnder))]
  const ids = indicators.map(({ id }) => id)
  const fixed = new Set<string>()
  for (const line of selectEach(context.workspace.db, storedFigures(ids, under))) {
    const figure = knownFigure(line, sectors)
    if (figure.answer === 'given' && figure.value === null) continue
    fixed.add(`${line.indicator} ${line.period}`)
    yield figure
  }
  for (const indicator of indicators)
    for (const period of periods)
      if (!fixed.has(`${indicator.id} ${period}`)) yield* countedFigures(context, indicator, period)
}

interface StoredLine extends Omit<KnownFigure, 'id' | 'value' | 'outOf' | 'answer' | 'source'> {
  readonly id: RowId
  /** Decimals as they were written. */
  readonly value: string | null
  readonly outOf: string | null
  readonly answer: KnownFigure['answer'] | null
  readonly source: KnownFigure['source'] | null
}

/** Of rows with the same key, SQLite takes the columns from the one that has the greatest id. */
const storedFigures = (indicators: readonly RowId[], periods: readonly Period[]) => sql<StoredLine>`
  SELECT max(id) AS id, count(*) AS copies, indicator, period, structure AS actor, given AS sector, item, answer, value,
    "outOf", note, source, givenOn
  FROM (
    SELECT figure.*, ${structure} AS structure, CASE WHEN figure.actor IS NULL THEN figure.sector END AS given
    FROM figure WHERE ${among(sql`figure.indicator`, indicators)} AND ${among(sql`figure.period`, periods)})
  GROUP BY indicator, period, item, structure, given`

const structure: Fragment = standingFor('actor', sql`figure.actor`)

const knownFigure = (line: StoredLine, sectors: ReadonlyMap<RowId, RowId>): KnownFigure => {
  const answer = line.answer ?? 'given'
  const given = answer === 'given' && line.value !== null
  return {
    ...line,
    sector: line.actor === null ? line.sector : (sectors.get(line.actor) ?? null),
    answer,
    value: given ? Number(line.value) : null,
    outOf: given && line.outOf !== null ? Number(line.outOf) : null,
    source: line.source ?? 'typed',
  }
}
