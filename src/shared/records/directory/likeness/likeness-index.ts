import { type CommuneBlock, createCommuneBlock } from './commune-block.ts'
import type { Comparable } from './comparable.ts'
import type { Entry } from './entry.ts'
import type { Likeness } from './likeness.ts'
import { type EntryRecord, likenessRules, threshold } from './rules.ts'

/** Entries of one record, ready to be compared with each other and with what is being typed or imported. */
export interface LikenessIndex {
  /**
   * Those that may be one, in no order; each pair once, the smaller id first.
   * @param onEntry told the rank of each entry before it is compared with those after it
   */
  pairs(onEntry?: (rank: number) => void): Iterable<LikelyPair>
  /** Those that a draft may be by the national rule, the closest first; `count` at most. */
  likely(draft: Entry, count: number): readonly NearEntry[]
  /** Those closest to a draft, likely or not, the closest first; `count` at most. */
  near(draft: Entry, count: number): readonly NearEntry[]
}

export interface LikelyPair extends Likeness {
  readonly first: string
  readonly second: string
  /** False for two legal entities: they may be attached, not joined. */
  readonly joinable: boolean
}

interface NearEntry extends Likeness {
  readonly id: string
}

/** Two entries however little they are alike. */
export const comparedPair = (record: EntryRecord, one: Entry, other: Entry): LikelyPair => {
  const { ready, compare } = likenessRules[record]
  const [a, b] = [ready(one), ready(other)]
  return pairOf(record, a, b, compare(a, b))
}

/** A word's beginning that more entries bear says nothing. */
const common = 200

/** Below, a known entry is not worth showing to who types another. */
const nearEnough = 60

export const createLikenessIndex = (record: EntryRecord, entries: readonly Entry[]): LikenessIndex => {
  const rule = likenessRules[record]
  const all = entries.map(rule.ready)
  const startsOf = (entry: Comparable): readonly string[] => rule.wordsOf(entry).map((word) => word.slice(0, 4))
  const ranksBy = (keysOf: (entry: Comparable) => readonly string[]) => grouped(all, keysOf)
  const byKey = ranksBy(rule.keysOf)
  const byStart = ranksBy(startsOf)
  const unplacedByStart = ranksBy((entry) => (isUnplaced(entry) ? startsOf(entry) : []))

  /** What stands for a commune where one of the two has none. @param most bearers of a beginning that says something */
  const byWords = (entry: Comparable, most: number): readonly number[] =>
    startsOf(entry).flatMap((start) => {
      const bearers = byStart.get(start) ?? []
      if (bearers.length > most) return []
      return isUnplaced(entry) ? bearers : (unplacedByStart.get(start) ?? [])
    })
  const byIdentifier = (entry: Comparable): readonly number[] =>
    rule.keysOf(entry).flatMap((key) => byKey.get(key) ?? [])

  const blocks = lazy(() => blocksOf(all))
  const byRule = (entry: Comparable): readonly number[] =>
    entry.addresses.flatMap(
      (address) =>
        blocks()
          .get(address.inseeCode ?? '')
          ?.like(entry, address) ?? [],
    )

  const byCommune = lazy(() => ranksBy(communesOf))
  const neighbours = (entry: Comparable): readonly number[] =>
    communesOf(entry).flatMap((commune) => byCommune().get(commune) ?? [])

  const entriesOf = (...ranks: readonly (readonly number[])[]): readonly Comparable[] =>
    [...new Set(ranks.flat())].map((rank) => all[rank] as Comparable)

  return {
    *pairs(onEntry) {
      for (const [rank, a] of all.entries()) {
        onEntry?.(rank)
        const candidates = new Set([...byRule(a), ...byIdentifier(a), ...byWords(a, common)])
        for (const other of candidates) {
          const b = all[other] as Comparable
          const found = other > rank ? rule.likely(a, b) : null
          if (found !== null) yield pairOf(record, a, b, found)
        }
      }
    },
    likely: (draft, count) => {
      const ready = rule.ready(draft)
      const candidates = entriesOf(byRule(ready), byIdentifier(ready), byWords(ready, Number.POSITIVE_INFINITY))
      return closest(
        candidates.flatMap((known) => {
          const found = rule.likely(ready, known)
          return found === null ? [] : [{ ...found, id: known.entry.id }]
        }),
        draft.id,
        count,
      )
    },
    near: (draft, count) => {
      const ready = rule.ready(draft)
      const candidates = entriesOf(neighbours(ready), byIdentifier(ready), byWords(ready, Number.POSITIVE_INFINITY))
      return closest(
        candidates
          .map((known) => ({ ...rule.compare(ready, known), id: known.entry.id }))
          .filter(({ score, identifier }) => score > nearEnough || identifier !== null),
        draft.id,
        count,
      )
    },
  }
}

const pairOf = (record: EntryRecord, a: Comparable, b: Comparable, found: Likeness): LikelyPair => {
  const [first, second] = [a.entry.id, b.entry.id].toSorted() as [string, string]
  return { ...found, first, second, joinable: likenessRules[record].isJoinable(a, b) }
}

const closest = (found: readonly NearEntry[], except: string, count: number): readonly NearEntry[] =>
  found
    .filter(({ id }) => id !== except)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, count)

const blocksOf = (entries: readonly Comparable[]): ReadonlyMap<string, CommuneBlock> => {
  const blocks = new Map<string, CommuneBlock>()
  for (const [rank, entry] of entries.entries())
    for (const address of entry.addresses) {
      if (address.inseeCode === null) continue
      const block = blocks.get(address.inseeCode) ?? createCommuneBlock(threshold.acrossSources)
      blocks.set(address.inseeCode, block)
      block.add(rank, entry, address)
    }
  return blocks
}

const communesOf = ({ addresses }: Comparable): readonly string[] =>
  addresses.flatMap(({ inseeCode }) => inseeCode ?? [])

const isUnplaced = (entry: Comparable): boolean => communesOf(entry).length === 0

/** Ranks of the entries that have each key. */
const grouped = (
  entries: readonly Comparable[],
  keysOf: (entry: Comparable) => readonly string[],
): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>()
  for (const [rank, entry] of entries.entries())
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [rank])
      else group.push(rank)
    }
  return groups
}

const lazy = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
