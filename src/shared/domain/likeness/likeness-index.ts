import type { Comparable } from './comparable.ts'
import type { Entry } from './entry.ts'
import type { Likeness } from './likeness.ts'
import { type EntryRecord, likenessRules } from './rules.ts'

/** Entries of one record, ready to be compared with each other and with what is being typed or imported. */
export interface LikenessIndex {
  /** Those that may be one, the likeliest first; each pair once, the smaller id first. */
  pairs(): readonly LikelyPair[]
  /** Those closest to a draft, the closest first; `count` at most. */
  near(draft: Entry, count: number): readonly NearEntry[]
  /** Two entries however little they are alike; `null` when one is not here. */
  compare(first: string, second: string): LikelyPair | null
}

export interface LikelyPair extends Likeness {
  readonly first: string
  readonly second: string
  /** False for two legal entities: they may be attached, not joined. */
  readonly joinable: boolean
}

interface NearEntry extends Likeness {
  readonly id: string
  /** True when they may be one by the national rule, false when they are only near. */
  readonly likely: boolean
}

/** A word's beginning that more entries bear says nothing. */
const common = 200

/** Below, a known entry is not worth showing to who types another. */
const nearEnough = 60

export const createLikenessIndex = (record: EntryRecord, entries: readonly Entry[]): LikenessIndex => {
  const rule = likenessRules[record]
  const all = entries.map(rule.ready)
  const byId = new Map(all.map((entry) => [entry.entry.id, entry]))
  const byKey = grouped(all, rule.keysOf)
  const starts = (entry: Comparable): readonly string[] => rule.wordsOf(entry).map((word) => word.slice(0, 4))
  const byStart = grouped(all, starts)
  const unplacedByStart = grouped(all.filter(isUnplaced), starts)

  /** By what they must share; by the beginnings of words where one of the two has no commune. */
  const candidatesOf = (draft: Comparable): readonly Comparable[] => {
    const byWord = isUnplaced(draft) ? byStart : unplacedByStart
    const groups = [
      ...rule.keysOf(draft).map((key) => byKey.get(key) ?? []),
      ...starts(draft).map((start) => byWord.get(start) ?? []),
    ]
    return [...new Set(groups.flat())]
  }

  const pairOf = (a: Comparable, b: Comparable, found: Likeness): LikelyPair => {
    const [first, second] = [a.entry.id, b.entry.id].toSorted() as [string, string]
    return { ...found, first, second, joinable: rule.isJoinable(a, b) }
  }

  const compareAll = (): readonly LikelyPair[] => {
    const found = new Map<string, LikelyPair>()
    const propose = (a: Comparable, b: Comparable): void => {
      const likeness = rule.likely(a, b)
      if (likeness !== null) found.set([a.entry.id, b.entry.id].toSorted().join(' '), pairOf(a, b, likeness))
    }
    for (const group of byKey.values()) eachPair(group, propose)
    for (const [start, group] of byStart)
      if (group.length <= common)
        for (const a of unplacedByStart.get(start) ?? []) for (const b of group) if (a !== b) propose(a, b)
    return [...found.values()].toSorted(likeliestFirst)
  }

  let known: readonly LikelyPair[] | null = null

  return {
    pairs: () => {
      known ??= compareAll()
      return known
    },
    near: (draft, count) => {
      const ready = rule.ready(draft)
      const found = candidatesOf(ready).map((known) => ({
        ...rule.compare(ready, known),
        id: known.entry.id,
        likely: rule.likely(ready, known) !== null,
      }))
      return found
        .filter(({ id, score, identifier }) => id !== draft.id && (score > nearEnough || identifier !== null))
        .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, count)
    },
    compare: (first, second) => {
      const [a, b] = [first, second].toSorted().map((id) => byId.get(id))
      return a === undefined || b === undefined ? null : pairOf(a, b, rule.compare(a, b))
    },
  }
}

const eachPair = <Item>(items: readonly Item[], visit: (a: Item, b: Item) => void): void => {
  for (const [index, a] of items.entries())
    for (let at = index + 1; at < items.length; at += 1) visit(a, items[at] as Item)
}

const isUnplaced = ({ addresses }: Comparable): boolean => addresses.every(({ inseeCode }) => inseeCode === null)

const grouped = (
  entries: readonly Comparable[],
  keysOf: (entry: Comparable) => readonly string[],
): ReadonlyMap<string, readonly Comparable[]> => {
  const groups = new Map<string, Comparable[]>()
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [entry])
      else group.push(entry)
    }
  return groups
}

const likeliestFirst = (a: LikelyPair, b: LikelyPair): number =>
  b.score - a.score || (`${a.first}${a.second}` < `${b.first}${b.second}` ? -1 : 1)
