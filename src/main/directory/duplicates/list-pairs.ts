import type { FeatureContext } from '#main/kit/context.ts'
import type { DuplicatePair, ProbableDuplicates } from '#shared/contract/directory/duplicates.ts'
import { type EntryPair, knownDuplicates } from '../read/known-duplicates.ts'
import { describedEntries } from './described-entries.ts'

/** Nobody looks at more in one go, and the list is made anew at each gesture. */
const most = 500

export const listPairs = (context: FeatureContext): ProbableDuplicates | null => {
  const known = knownDuplicates(context.workspace)
  if (known === null) return null
  const { pairs, total, isCurrent } = known
  return { pairs: describedPairs(context, pairs.slice(0, most)), total, isCurrent }
}

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
