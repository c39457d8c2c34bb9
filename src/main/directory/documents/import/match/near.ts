import type { RowId } from '#shared/kernel/ids.ts'
import type { Entry as Compared } from '#shared/records/directory/likeness/entry.ts'
import { createLikenessIndex, type LikenessIndex } from '#shared/records/directory/likeness/likeness-index.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { type KnownRow, listIn, textIn } from '../known-directory.ts'
import { personName } from '../names.ts'
import { mailsOfPerson } from './keys.ts'
import type { FindNear } from './match.ts'
import { isElsewhere, whereaboutsOf } from './whereabouts.ts'

/** A known entry as likeness compares it: the row that stands for it, and what the rest of the directory says of it. */
export interface KnownEntry {
  readonly row: KnownRow
  readonly names: readonly string[]
  /** Rows that have its addresses: its own, those of its places; nobody is told by an address. */
  readonly standsAt: readonly Readonly<Record<string, unknown>>[]
  /** What tells it from another of its name: its commune, a person's structure. */
  readonly where: () => string | null
}

/** Told to who must choose: more would not help. */
const mostNear = 3

/**
 * Those that a draft is like, and that do not stand elsewhere; wherever they stand, those that one identifier is told of.
 * The index costs as much as the directory is long: it is made for the first line that nothing else identifies.
 */
export const createNear = (record: EntryRecord, known: () => readonly KnownEntry[]): FindNear => {
  let made: { readonly index: LikenessIndex; readonly entries: ReadonlyMap<string, KnownEntry> } | null = null
  const make = () => {
    const entries = known()
    return {
      index: createLikenessIndex(
        record,
        entries.map(({ row, names, standsAt }) => comparedOf(row, names, standsAt)),
      ),
      entries: new Map(entries.map((entry) => [entry.row.id, entry])),
    }
  }
  return (draft, at = whereaboutsOf(draft)) => {
    made ??= make()
    const { index, entries } = made
    if (entries.size === 0) return []
    return index
      .likely(
        comparedOf({ ...draft, id: '' }, [textIn(draft, 'name') ?? personName(draft)], [draft]),
        Number.POSITIVE_INFINITY,
      )
      .filter(({ id, identifier }) => {
        const stands = entries.get(id)?.standsAt ?? []
        return (
          identifier !== null ||
          !isElsewhere(
            at,
            stands.map((row) => whereaboutsOf(row)),
          )
        )
      })
      .slice(0, mostNear)
      .map(({ id, score, identifier }) => {
        const entry = entries.get(id)
        return {
          id: id as RowId,
          name: entry?.names[0] ?? '',
          where: entry?.where() ?? null,
          score: Math.round(score),
          identifier,
        }
      })
  }
}

const comparedOf = (
  row: KnownRow,
  names: readonly string[],
  standsAt: readonly Readonly<Record<string, unknown>>[],
): Compared => ({
  id: row.id,
  names,
  addresses: standsAt.map((at) => ({
    inseeCode: textIn(at, 'inseeCode'),
    commune: textIn(at, 'commune'),
    street: textIn(at, 'street'),
    latitude: degrees(at, 'latitude'),
    longitude: degrees(at, 'longitude'),
  })),
  typologies: listIn(row, 'typologies'),
  pivot: textIn(row, 'pivot'),
  phones: [textIn(row, 'phone')].filter((phone) => phone !== null),
  emails: [...listIn(row, 'emails'), ...mailsOfPerson(row)],
  source: textIn(row, 'source'),
  body: null,
  ancestors: [],
})

const degrees = (row: Readonly<Record<string, unknown>>, field: string): number | null => {
  const written = textIn(row, field)
  return written === null ? null : Number(written)
}
