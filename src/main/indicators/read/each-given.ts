import { sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { selectEach } from '#main/db/query.ts'
import { among } from '#main/directory/read/fragments.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import { confirmedWords } from '#shared/records/indicators/figure/plausibility.ts'
import { isPeriod, type Period } from '#shared/text/period.ts'

/** A figure that is stored. */
export interface GivenFigure extends KnownFigure {
  readonly id: RowId
  /** The word that its value, as it is, was confirmed with; `null`: nobody has confirmed it. */
  readonly confirmation: string | null
}

interface AskedGiven {
  readonly indicators: readonly RowId[]
  /** `null`: all. */
  readonly periods: readonly Period[] | null
  /** Of structures, by `sectorsOfStructures`: none where nobody asks of which sector a figure is. */
  readonly sectors: ReadonlyMap<RowId, RowId>
}

/**
 * What was given, those of one indicator and period at a time, periods of the same length in order: all who read the
 * figures of indicators read them here. They come by the hundred thousand: an id is kept once. Write nothing meanwhile.
 */
export function* eachGiven(
  db: Db,
  { indicators, periods, sectors }: AskedGiven,
): Generator<readonly [GivenFigure, ...GivenFigure[]]> {
  const reading = { sectors, standsFor: representativesOf(db, 'actor'), once: keeper() }
  let held: StoredLine[] = []
  for (const line of selectEach(db, storedFigures(indicators, periods))) {
    const [first] = held
    if (first !== undefined && (first.indicator !== line.indicator || first.period !== line.period)) {
      yield* inForce(held, reading)
      held = []
    }
    held.push(line)
  }
  yield* inForce(held, reading)
}

interface StoredLine extends Omit<KnownFigure, 'id' | 'value' | 'outOf' | 'answer' | 'source' | 'copies'> {
  readonly id: RowId
  /** Decimals as they were written. */
  readonly value: string | null
  readonly outOf: string | null
  readonly answer: KnownFigure['answer'] | null
  readonly source: KnownFigure['source'] | null
  readonly confirmation: string | null
  readonly confirmedAs: string | null
}

const storedFigures = (indicators: readonly RowId[], periods: readonly Period[] | null) => sql<StoredLine>`
  SELECT id, indicator, period, actor, sector, item, answer, value, "outOf", note, source, "givenOn", confirmation, "confirmedAs"
  FROM figure
  WHERE ${among(sql`indicator`, indicators)} AND ${periods === null ? sql`period IS NOT NULL` : among(sql`period`, periods)}
  ORDER BY indicator, period, id`

interface Reading {
  readonly sectors: AskedGiven['sectors']
  /** The structure that stands for another. */
  readonly standsFor: (id: RowId) => RowId
  readonly once: Keeper
}

/** Of rows with the same key, the one made last; an emptied figure is nothing. @param lines by their ids */
function* inForce(lines: readonly StoredLine[], { sectors, standsFor, once }: Reading): ReturnType<typeof eachGiven> {
  const byKey = new Map<string, GivenFigure>()
  const written = new Map<string, number>()
  for (const line of lines) {
    const actor = line.actor && once(standsFor(line.actor))
    const sector = actor === null ? once(line.sector) : (sectors.get(actor) ?? null)
    const key = `${actor ?? sector} ${line.item}`
    // What two structures gave before they were one is no copy.
    const copies = (written.get(`${line.actor} ${key}`) ?? 0) + 1
    written.set(`${line.actor} ${key}`, copies)
    byKey.set(key, {
      id: line.id,
      indicator: once(line.indicator),
      period: once(line.period),
      actor,
      sector,
      item: once(line.item),
      ...valuesOf(line),
      note: line.note,
      source: codeOf('figure', 'source', line.source) ?? 'typed',
      givenOn: once(line.givenOn),
      copies,
    })
  }
  const [first, ...others] = [...byKey.values()].filter(({ answer, value }) => answer !== 'given' || value !== null)
  if (first !== undefined && isPeriod(first.period)) yield [first, ...others]
}

const valuesOf = (line: StoredLine): Pick<GivenFigure, 'answer' | 'value' | 'outOf' | 'confirmation'> => {
  const answer = codeOf('figure', 'answer', line.answer) ?? 'given'
  if (answer !== 'given' || line.value === null) return { answer, value: null, outOf: null, confirmation: null }
  const amount = { value: Number(line.value), outOf: line.outOf === null ? null : Number(line.outOf) }
  const isConfirmed = line.confirmedAs !== null && line.confirmedAs === confirmedWords(amount)
  return { answer, ...amount, confirmation: isConfirmed ? line.confirmation : null }
}

type Keeper = <Text extends string | null>(text: Text) => Text

/** Gives the first of the texts that are equal: SQLite makes a new one each time. */
const keeper = (): Keeper => {
  const kept = new Map<unknown, unknown>()
  return <Text extends string | null>(text: Text): Text => {
    if (text === null) return text
    const known = kept.get(text)
    if (known !== undefined) return known as Text
    kept.set(text, text)
    return text
  }
}
