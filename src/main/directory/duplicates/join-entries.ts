import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { FigureChoice } from '#shared/contract/directory/duplicates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { compareFields } from './compare-fields.ts'
import { decideJoin } from './decide-join.ts'
import { entryMissing, figuresDiffer, twoEntities } from './errors.ts'
import { figurePairs, keepFigures, unsettled } from './figures-of-pair.ts'
import { standingPair } from './standing-pair.ts'

interface JoinInput {
  readonly record: EntryRecord
  readonly first: RowId
  readonly second: RowId
  readonly fromSecond: readonly string[]
  readonly keepName: boolean
  readonly figures: readonly { readonly key: string; readonly keep: FigureChoice }[]
}

/**
 * Makes two entries one; when they already are, nothing is written.
 * @throws AppFailure `two-entities`, `figures-differ`, `not-found`
 */
export const joinEntries = (context: FeatureContext, input: JoinInput): { readonly id: RowId } => {
  const { db } = context.workspace
  const { record, keepName } = input
  const pair = standingPair(context, record, input.first, input.second)
  if (pair === null) return { id: sameEntry(db, record, input.first).standing }
  if (!pair.joinable) throw twoEntities()
  const [standing, joined] = [row(db, record, pair.first), row(db, record, pair.second)]
  if (standing === null || joined === null) throw entryMissing()
  const isSecondJoined = sameEntry(db, record, input.second).standing === joined.id
  const taken = isSecondJoined
    ? input.fromSecond
    : othersThan(input.fromSecond, compareFields(db, record, standing, joined))
  const names = record === 'actor' ? namesOf(context, standing.id) : []
  const pairs = record === 'actor' ? figurePairs(db, standing.id, joined.id) : []
  const kept = new Map(input.figures.map(({ key, keep }) => [key, isSecondJoined ? keep : opposite[keep]]))
  if (unsettled(pairs, kept).length > 0) throw figuresDiffer()
  const join = decideJoin({ record, standing, joined, taken, names, alias: keepName ? context.ids.row() : null })
  const figures = keepFigures(pairs, kept, localDay(context.clock.now()))
  context.write({
    intent: 'duplicates.join',
    writes: [...join.writes, ...figures.writes],
    again: [...join.again, ...figures.again],
  })
  return { id: standing.id }
}

const opposite = { first: 'second', second: 'first', sum: 'sum' } as const

const othersThan = (chosen: readonly string[], fields: readonly { readonly field: string }[]): readonly string[] =>
  fields.map(({ field }) => field).filter((field) => !chosen.includes(field))

const namesOf = ({ workspace: { db } }: FeatureContext, actor: RowId): readonly string[] =>
  rows(db, 'alias', (q) => q.where('actor', 'in', sameEntry(db, 'actor', actor).ids)).flatMap(({ name }) => name ?? [])
