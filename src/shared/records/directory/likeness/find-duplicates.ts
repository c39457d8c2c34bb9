import type { Entry } from './entry.ts'
import { createLikenessIndex, type LikelyPair } from './likeness-index.ts'
import type { EntryRecord } from './rules.ts'

/** Every entry of the directory that stands for itself, and the pairs that somebody said distinct (`pairKey`). */
export interface ComparedDirectory {
  readonly entries: Readonly<Record<EntryRecord, readonly Entry[]>>
  readonly distinct: readonly string[]
}

export interface DirectoryPair extends LikelyPair {
  readonly record: EntryRecord
}

export interface FoundDuplicates {
  /** The likeliest first, `most` at most. */
  readonly pairs: readonly DirectoryPair[]
  /** How many there are in all. */
  readonly total: number
}

/** Nobody looks at more before the next search; a directory of look-alikes has millions. */
const most = 2_000

/** Entries between two signs of progress. */
const step = 500

/** Entries that may be one and that nobody said distinct, by the national rule. */
export const findDuplicates = (
  { entries, distinct }: ComparedDirectory,
  onProgress: (done: number, total: number) => void,
): FoundDuplicates => {
  const areDistinct = new Set(distinct)
  const count = records.reduce((sum, record) => sum + entries[record].length, 0)
  let done = 0
  const tick = (): void => {
    if (done % step === 0) onProgress(done, count)
    done += 1
  }
  let total = 0
  let found: readonly DirectoryPair[] = []
  for (const record of records) {
    const own: DirectoryPair[] = []
    for (const pair of createLikenessIndex(record, entries[record]).pairs(tick)) {
      if (areDistinct.has(pairKey(record, pair.first, pair.second))) continue
      total += 1
      own.push({ ...pair, record })
      if (own.length === 2 * most) own.splice(0, own.length, ...likeliest(own))
    }
    found = likeliest([...found, ...own])
  }
  return { pairs: found, total }
}

/** What one pair of entries is told from another by, whichever comes first. */
export const pairKey = (record: string, one: string, other: string): string =>
  [record, ...[one, other].toSorted()].join(' ')

const records: readonly EntryRecord[] = ['actor', 'place', 'person']

const likeliest = (pairs: readonly DirectoryPair[]): readonly DirectoryPair[] =>
  pairs.toSorted(likeliestFirst).slice(0, most)

const likeliestFirst = (a: DirectoryPair, b: DirectoryPair): number =>
  certainty(b) - certainty(a) ||
  records.indexOf(a.record) - records.indexOf(b.record) ||
  b.score - a.score ||
  (`${a.first}${a.second}` < `${b.first}${b.second}` ? -1 : 1)

/** A common SIRET is as good as all in common. */
const certainty = ({ identifier, score }: LikelyPair): number => (identifier === 'pivot' ? 100 : score)
