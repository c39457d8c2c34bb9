import type { RecordName } from '#shared/records/records.ts'
import { type Entry, newEntry } from '../entry.ts'
import { type KnownRow, type KnownRows, textIn } from '../known-directory.ts'
import { personName } from '../names.ts'
import { addTo, standsIn } from './keys.ts'
import type { KnownActor } from './match-actors.ts'
import type { KnownPerson } from './match-persons.ts'
import type { KnownPlace } from './match-places.ts'
import type { KnownEntry } from './near.ts'

/** What is known, tied together: every row under the entry that stands for it. */
export interface KnownEntries {
  readonly actors: readonly KnownActor[]
  readonly places: readonly KnownPlace[]
  readonly persons: readonly KnownPerson[]
  /** Every entry that was known, whatever its record. */
  readonly entries: readonly Entry[]
  /** Those of each person, the present ones first. */
  readonly posts: ReadonlyMap<Entry, readonly Entry[]>
  /** By the id of any row, joined or not. */
  readonly actorOf: (id: unknown) => Entry | null
  readonly entryOf: (record: 'actor' | 'place' | 'person', id: string) => Entry | null
  readonly placesOf: (actor: Entry) => readonly Entry[]
  /** Its own name, those of the rows it stands for, and its other names. */
  readonly namesOf: (actor: Entry) => readonly string[]
  /** Its other names alone. */
  readonly aliasesOf: (actor: Entry) => readonly string[]
}

export const knownEntries = (known: KnownRows): KnownEntries => {
  const actors = standing('actor', known.actor, known.joined)
  const places = standing('place', known.place, known.joined)
  const persons = standing('person', known.person, known.joined)
  const actorOf = (id: unknown): Entry | null => (typeof id === 'string' ? (actors.byId.get(id) ?? null) : null)

  const placesOf = new Map<Entry, Entry[]>()
  for (const { entry, rows } of places.groups)
    for (const actor of new Set(rows.map((row) => actorOf(row.actor))))
      if (actor !== null) addTo(placesOf, actor, entry)
  const aliases = new Map<Entry, string[]>()
  for (const row of known.alias) {
    const actor = actorOf(row.actor)
    if (actor !== null) addTo(aliases, actor, textIn(row, 'name') ?? '')
  }
  const posts = new Map<Entry, Entry[]>()
  for (const row of known.post.toSorted(presentFirst)) {
    const person = typeof row.person === 'string' ? persons.byId.get(row.person) : undefined
    if (person !== undefined) addTo(posts, person, newEntry('post', row.id, row))
  }
  const names = new Map(
    actors.groups.map(({ entry, rows }) => [entry, [...namesIn(rows), ...(aliases.get(entry) ?? [])]] as const),
  )
  return {
    actors: actors.groups.map(({ entry, rows }) => ({
      entry,
      rows,
      names: names.get(entry) ?? [],
      places: (placesOf.get(entry) ?? []).flatMap((place) => place.known ?? []),
    })),
    places: places.groups,
    persons: persons.groups.map(({ entry, rows }) => ({
      entry,
      rows,
      actors: (posts.get(entry) ?? []).flatMap((post) => actorOf(post.known?.actor) ?? []),
    })),
    entries: [
      ...[actors, places, persons].flatMap(({ groups }) => groups.map(({ entry }) => entry)),
      ...[...posts.values()].flat(),
    ],
    posts,
    actorOf,
    entryOf: (record, id) => ({ actor: actors, place: places, person: persons })[record].byId.get(id) ?? null,
    placesOf: (actor) => placesOf.get(actor) ?? [],
    namesOf: (actor) => names.get(actor) ?? [],
    aliasesOf: (actor) => aliases.get(actor) ?? [],
  }
}

/** Entries as likeness compares them. */
export const comparedPlaces = ({ places }: KnownEntries): readonly KnownEntry[] =>
  places.map(({ rows }) => standingAt(rows[0] as KnownRow, namesIn(rows), rows.slice(0, 1)))

export const comparedActors = ({ actors, placesOf }: KnownEntries): readonly KnownEntry[] =>
  actors.map(({ entry, rows, names }) => {
    const [own] = rows as readonly [KnownRow]
    return standingAt(own, names, [own, ...placesOf(entry).flatMap(({ known }) => known ?? [])])
  })

export const comparedPersons = ({ persons, namesOf }: KnownEntries): readonly KnownEntry[] =>
  persons.map(({ rows, actors: [actor] }) => ({
    row: rows[0] as KnownRow,
    names: rows.map(personName),
    standsAt: [],
    where: () => (actor === undefined ? null : (namesOf(actor)[0] ?? null)),
  }))

const standingAt = (row: KnownRow, names: readonly string[], standsAt: KnownEntry['standsAt']): KnownEntry => ({
  row,
  names,
  standsAt,
  where: () => standsAt.map(standsIn).find((where) => where !== null) ?? null,
})

const namesIn = (rows: readonly KnownRow[]): readonly string[] => rows.flatMap((row) => textIn(row, 'name') ?? [])

/** Rows in groups, the one that stands for the others first. */
const standing = (record: RecordName, rows: readonly KnownRow[], joined: KnownRows['joined']) => {
  const groups = new Map<string, { entry: Entry; rows: KnownRow[] }>()
  for (const row of rows)
    if (joined[row.id] === undefined) groups.set(row.id, { entry: newEntry(record, row.id, row), rows: [row] })
  for (const row of rows) groups.get(joined[row.id] ?? '')?.rows.push(row)
  const byId = new Map<string, Entry>()
  for (const group of groups.values()) for (const row of group.rows) byId.set(row.id, group.entry)
  return { groups: [...groups.values()], byId }
}

const presentFirst = (a: KnownRow, b: KnownRow): number =>
  Number(a.endsOn !== null) - Number(b.endsOn !== null) || (a.id < b.id ? -1 : 1)
