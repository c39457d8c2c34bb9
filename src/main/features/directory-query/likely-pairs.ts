import { createHash } from 'node:crypto'
import { representativesOf } from '#main/db/identity.ts'
import type { Db } from '#main/db/open.ts'
import { rows } from '#main/db/query.ts'
import { createLikenessIndex, type LikelyPair, type LikenessIndex } from '#shared/domain/likeness/likeness-index.ts'
import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { likenessEntries } from './likeness-entries.ts'
import { untilWritten } from './until-written.ts'

export interface EntryPair extends LikelyPair {
  readonly record: EntryRecord
  readonly first: RowId
  readonly second: RowId
}

/** Entries that may be one and that nobody said distinct, by the national rule; the likeliest first. */
export const likelyPairs = (db: Db): readonly EntryPair[] =>
  untilWritten(db, 'likelyPairs', () => {
    const areDistinct = distinctEntries(db)
    const found = (['actor', 'place', 'person'] as const).flatMap((record) =>
      likenessIndex(db, record)
        .pairs()
        .map((pair) => ({ ...pair, record }) as EntryPair),
    )
    return found.filter((pair) => !areDistinct(pair)).toSorted((a, b) => certainty(b) - certainty(a))
  })

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

interface Compared {
  /** Digest of the entries compared. */
  readonly content: string
  readonly index: LikenessIndex
}

const compared = new WeakMap<Db, Map<EntryRecord, Compared>>()

/**
 * The entries of a record that stand for themselves, ready to be compared. Comparing 20 000 takes the better part of a
 * second, reading them a tenth: they are not compared again while what likeness looks at has not changed.
 */
export const likenessIndex = (db: Db, record: EntryRecord): LikenessIndex =>
  untilWritten(db, `likenessIndex ${record}`, () => {
    const entries = likenessEntries(db, record)
    const content = createHash('sha256').update(JSON.stringify(entries)).digest('base64')
    const known = compared.get(db) ?? new Map<EntryRecord, Compared>()
    compared.set(db, known)
    const earlier = known.get(record)
    if (earlier?.content === content) return earlier.index
    const index = createLikenessIndex(record, entries)
    known.set(record, { content, index })
    return index
  })
