import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { compareFields } from './compare-fields.ts'
import { decideJoin } from './decide-join.ts'
import { entryMissing, twoEntities } from './errors.ts'
import { standingPair } from './standing-pair.ts'

interface JoinInput {
  readonly record: EntryRecord
  readonly first: RowId
  readonly second: RowId
  readonly fromSecond: readonly string[]
  readonly keepName: boolean
}

/** Makes two entries one; when they already are, nothing is written. @throws AppFailure `two-entities`, `not-found` */
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
  context.write({
    intent: 'duplicates.join',
    ...decideJoin({ record, standing, joined, taken, names, alias: keepName ? context.ids.row() : null }),
  })
  return { id: standing.id }
}

const othersThan = (chosen: readonly string[], fields: readonly { readonly field: string }[]): readonly string[] =>
  fields.map(({ field }) => field).filter((field) => !chosen.includes(field))

const namesOf = ({ workspace: { db } }: FeatureContext, actor: RowId): readonly string[] =>
  rows(db, 'alias', (q) => q.where('actor', 'in', sameEntry(db, 'actor', actor).ids)).flatMap(({ name }) => name ?? [])
