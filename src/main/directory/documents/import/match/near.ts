import type { RowId } from '#shared/kernel/ids.ts'
import type { Entry as Compared } from '#shared/records/directory/likeness/entry.ts'
import { comparedPair, createLikenessIndex } from '#shared/records/directory/likeness/likeness-index.ts'
import { nameWords } from '#shared/records/directory/likeness/name-words.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { type KnownRow, listIn, textIn } from '../known-directory.ts'
import { personName } from '../names.ts'
import { mailsOfPerson } from './keys.ts'
import { type FindNear, nobody, noNamesake } from './match.ts'
import { isAnotherHouse, isElsewhere, whereaboutsOf } from './whereabouts.ts'

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

/** Entries of whom one telephone or mail address tells something: a network has a switchboard for all of its places. */
const mostSharing = 3

/**
 * Namesakes first, then those that a draft is like, and that stand neither elsewhere nor in another house of the street;
 * wherever they stand, those of one SIRET or RNA. The index costs as much as the directory is long: it is made for the
 * first line that nothing else identifies.
 */
export const createNear = (record: EntryRecord, known: () => readonly KnownEntry[]): FindNear => {
  const make = () => {
    const entries = known()
    const compared = unsharing(entries.map(({ row, names, standsAt }) => comparedOf(row, names, standsAt)))
    return {
      index: createLikenessIndex(record, compared),
      entries: new Map(
        entries.map((entry, rank) => [entry.row.id, { ...entry, compared: compared[rank] as Compared }]),
      ),
    }
  }
  let made: ReturnType<typeof make> | null = null
  return (draft, at = whereaboutsOf(draft), namesakes = noNamesake) => {
    made ??= make()
    const { index, entries } = made
    if (entries.size === 0) return nobody
    const asked = comparedOf({ ...draft, id: '' }, [textIn(draft, 'name') ?? personName(draft)], [draft])
    const alike = index.likely(asked, Number.POSITIVE_INFINITY).filter(({ id, identifier }) => {
      if (namesakes.has(id) || (identifier === null && namesElsewhere(asked, entries.get(id)?.compared))) return false
      const stands = (entries.get(id)?.standsAt ?? []).map((row) => whereaboutsOf(row))
      return identifier === 'pivot' || !(isElsewhere(at, stands) || isAnotherHouse(at, stands))
    })
    const called = [...namesakes].flatMap(([id, why]) => {
      const compared = entries.get(id)?.compared
      return compared === undefined ? [] : [{ id, why, score: comparedPair(record, asked, compared).score }]
    })
    return [...called, ...alike.map(({ id, score, identifier }) => ({ id, why: identifier, score }))]
      .slice(0, mostNear)
      .map(({ id, why, score }) => {
        const entry = entries.get(id)
        return {
          record,
          id: id as RowId,
          name: entry?.names[0] ?? '',
          where: entry?.where() ?? null,
          score: Math.round(score),
          why,
        }
      })
  }
}

/** Whether a name that stands nowhere says « CCAS d’Anse » where the other is the CCAS of its commune, whatever that is called. */
const namesElsewhere = ({ names: [name = ''], addresses }: Compared, other: Compared | undefined): boolean => {
  if (other === undefined || addresses.some(({ commune, inseeCode }) => commune !== null || inseeCode !== null))
    return false
  const communes = other.addresses.flatMap(({ commune }) => commune ?? [])
  const ownOf = (one: string): string => nameWords(one, communes).own.text
  return communes.length > 0 && ownOf(name) !== '' && other.names.every((one) => ownOf(one) === '')
}

/** The same without the telephones and mail addresses that too many share. */
const unsharing = (entries: readonly Compared[]): readonly Compared[] => {
  const counts = new Map<string, number>()
  for (const { phones, emails } of entries)
    for (const one of [...phones, ...emails]) counts.set(one, (counts.get(one) ?? 0) + 1)
  const tells = (one: string): boolean => (counts.get(one) ?? 0) <= mostSharing
  return entries.map((entry) => ({ ...entry, phones: entry.phones.filter(tells), emails: entry.emails.filter(tells) }))
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
