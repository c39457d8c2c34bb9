import { representativesOf } from '#main/db/identity.ts'
import type { Db } from '#main/db/open.ts'
import { rows } from '#main/db/query.ts'
import type { LikelyPair } from '#shared/domain/likeness/likeness-index.ts'
import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { comparedEntries } from './compared-entries.ts'

export interface EntryPair extends LikelyPair {
  readonly record: EntryRecord
  readonly first: RowId
  readonly second: RowId
}

/** Entries that may be one and that nobody said distinct, by the national rule; the likeliest first. */
export const likelyPairs = async (context: FeatureContext): Promise<readonly EntryPair[]> => {
  const found: EntryPair[] = []
  for (const record of ['actor', 'place', 'person'] as const)
    for (const pair of await comparedEntries(context, record).pairs(context.jobs))
      found.push({ ...pair, record } as EntryPair)
  const areDistinct = distinctEntries(context.workspace.db)
  return found.filter((pair) => !areDistinct(pair)).toSorted((a, b) => certainty(b) - certainty(a))
}

/** A common SIRET is as good as all in common. */
const certainty = ({ identifier, score }: LikelyPair): number => (identifier === 'pivot' ? 100 : score)

/** What was said of two rows holds for those that now stand for them. */
const distinctEntries = (db: Db): ((pair: EntryPair) => boolean) => {
  const key = (record: string, ids: readonly string[]): string => [record, ...ids.toSorted()].join(' ')
  const standing = {
    actor: representativesOf(db, 'actor'),
    place: representativesOf(db, 'place'),
    person: representativesOf(db, 'person'),
  }
  const said = rows(db, 'distinctPair').flatMap(({ record, first, second }) => {
    if (record === null || first === null || second === null) return []
    return [
      key(
        record,
        [first, second].map((id) => standing[record](id as RowId)),
      ),
    ]
  })
  const distinct = new Set(said)
  return ({ record, first, second }) => distinct.has(key(record, [first, second]))
}
