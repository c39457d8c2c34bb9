import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { selectEach } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { among } from '#main/directory/read/fragments.ts'
import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { periodsUnder } from '#shared/records/indicators/figure/figure-book.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import { countedFigures } from '../read/computed/counted-figures.ts'

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
  const { db } = context.workspace
  const reading = { sectors: sectorsOfStructures(context), standing: joinedActors(db) }
  const under = [...new Set(periods.flatMap(periodsUnder))]
  const ids = indicators.map(({ id }) => id)
  const fixed = new Set<string>()
  for (const lines of together(selectEach(db, storedFigures(ids, under)))) {
    for (const figure of inForce(lines, reading)) {
      fixed.add(`${figure.indicator} ${figure.period}`)
      yield figure
    }
  }
  for (const indicator of indicators)
    for (const period of periods)
      if (!fixed.has(`${indicator.id} ${period}`)) yield* countedFigures(context, indicator, period)
}

interface StoredLine extends Omit<KnownFigure, 'id' | 'value' | 'outOf' | 'answer' | 'source' | 'copies'> {
  readonly id: RowId
  /** Decimals as they were written. */
  readonly value: string | null
  readonly outOf: string | null
  readonly answer: KnownFigure['answer'] | null
  readonly source: KnownFigure['source'] | null
}

const storedFigures = (indicators: readonly RowId[], periods: readonly Period[]) => sql<StoredLine>`
  SELECT id, indicator, period, actor, sector, item, answer, value, "outOf", note, source, "givenOn" FROM figure
  WHERE ${among(sql`indicator`, indicators)} AND ${among(sql`period`, periods)} ORDER BY indicator, period, id`

/** Lines of one indicator and period at a time. */
function* together(lines: Iterable<StoredLine>): Generator<readonly StoredLine[]> {
  let held: StoredLine[] = []
  for (const line of lines) {
    const [first] = held
    if (first !== undefined && (first.indicator !== line.indicator || first.period !== line.period)) {
      yield held
      held = []
    }
    held.push(line)
  }
  if (held.length > 0) yield held
}

interface Reading {
  readonly sectors: ReadonlyMap<RowId, RowId>
  /** The structure that stands for another. */
  readonly standing: ReadonlyMap<RowId, RowId>
}

/** Of rows with the same key, the one made last. @param lines by their ids */
const inForce = (lines: readonly StoredLine[], { sectors, standing }: Reading): readonly KnownFigure[] => {
  const byKey = new Map<string, KnownFigure>()
  const written = new Map<string, number>()
  for (const line of lines) {
    const actor = line.actor === null ? null : (standing.get(line.actor) ?? line.actor)
    const sector = actor === null ? line.sector : (sectors.get(actor) ?? null)
    const key = `${actor ?? sector} ${line.item}`
    // What two structures gave before they were one is no copy.
    const copies = (written.get(`${line.actor} ${key}`) ?? 0) + 1
    written.set(`${line.actor} ${key}`, copies)
    byKey.set(key, { ...valuesOf(line), actor, sector, copies })
  }
  // An emptied figure is nothing.
  return [...byKey.values()].filter(({ answer, value }) => answer !== 'given' || value !== null)
}

const valuesOf = (line: StoredLine): Omit<KnownFigure, 'actor' | 'sector' | 'copies'> => {
  const answer = codeOf('figure', 'answer', line.answer) ?? 'given'
  const given = answer === 'given' && line.value !== null
  return {
    ...line,
    answer,
    value: given ? Number(line.value) : null,
    outOf: given && line.outOf !== null ? Number(line.outOf) : null,
    source: codeOf('figure', 'source', line.source) ?? 'typed',
  }
}

const joinedActors = (db: Db): ReadonlyMap<RowId, RowId> =>
  new Map(
    prepared<[], { id: RowId; representative: RowId }>(
      db,
      "SELECT id, representative FROM identity WHERE record = 'actor' AND id <> representative",
    )
      .all()
      .map(({ id, representative }) => [id, representative]),
  )
