import { type DuplicatePair, mostPairs } from '#shared/contract/duplicates.ts'
import type { FeatureContext } from '../context.ts'
import { type EntryPair, likelyPairs } from '../directory-query/likely-pairs.ts'
import { describedEntries } from './described-entries.ts'

export const listPairs = async (context: FeatureContext): Promise<readonly DuplicatePair[]> =>
  describedPairs(context, (await likelyPairs(context)).slice(0, mostPairs))

/** Pairs with what tells their entries apart; the scores are whole numbers from here on. */
export const describedPairs = (context: FeatureContext, pairs: readonly EntryPair[]): readonly DuplicatePair[] => {
  const described = new Map(
    [...Map.groupBy(pairs, ({ record }) => record)].map(([record, own]) => [
      record,
      describedEntries(
        context,
        record,
        own.flatMap(({ first, second }) => [first, second]),
      ),
    ]),
  )
  return pairs.flatMap(({ record, first, second, score, name, street, distance, identifier, joinable }) => {
    const [one, other] = [first, second].map((id) => described.get(record)?.get(id))
    if (one === undefined || other === undefined) return []
    const reasons = { name: Math.round(name), street: rounded(street), distance: rounded(distance), identifier }
    return [{ record, first: one, second: other, score: Math.round(score), reasons, joinable }]
  })
}

const rounded = (part: number | null): number | null => (part === null ? null : Math.round(part))
