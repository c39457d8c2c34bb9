import { type RawBuilder, sql } from 'kysely'
import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { select } from '#main/db/query.ts'
import { own } from '#shared/kernel/own.ts'
import { type Entry, type EntryAddress, emptyEntry, type LegalBody } from '#shared/records/directory/likeness/entry.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import type { Actor } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { ancestorsOf } from './ancestry.ts'
import { standing, standingFor } from './fragments.ts'

/** Lines of the entries of one record that likeness compares: few columns, for all are read. */
export const likenessEntries = (db: Db, record: EntryRecord): readonly Entry[] => entriesOf[record](db)

interface ActorLine extends AddressLine {
  readonly id: string
  readonly name: string | null
  readonly kind: Actor['kind']
  readonly pivot: string | null
  readonly parent: string | null
  readonly phone: string | null
  readonly emails: string | null
  readonly source: string | null
}

interface AddressLine {
  readonly street: string | null
  readonly commune: string | null
  readonly inseeCode: string | null
}

interface PlaceLine extends AddressLine {
  readonly id: string
  readonly actor: string | null
  readonly name: string | null
  readonly pivot: string | null
  readonly latitude: string | null
  readonly longitude: string | null
  readonly typologies: string | null
  readonly phone: string | null
  readonly emails: string | null
  readonly source: string | null
}

const actorLines: RawBuilder<ActorLine> = sql`
  SELECT id, name, kind, pivot, ${standingFor('actor', sql`actor.parent`)} AS parent, phone, emails, source,
    street, commune, inseeCode
  FROM actor WHERE ${standing('actor')}`

const placeLines: RawBuilder<PlaceLine> = sql`
  SELECT id, ${standingFor('actor', sql`place.actor`)} AS actor, name, pivot, latitude, longitude, typologies, phone,
    emails, source, street, commune, inseeCode
  FROM place WHERE ${standing('place')}`

const aliasLines = sql<{ actor: string | null; name: string }>`
  SELECT ${standingFor('actor', sql`alias.actor`)} AS actor, name FROM alias WHERE name IS NOT NULL`

const personLines = sql<{ id: string; name: string; email: string | null; personalEmail: string | null }>`
  SELECT id, coalesce(firstName, '') || ' ' || coalesce(lastName, '') AS name, email, personalEmail
  FROM person WHERE ${standing('person')}`

const bodyOf = (column: string | null): Entry['body'] => {
  const kind = knownCode(codeOf('actor', 'kind', column))
  return kind === null ? null : (bodyOfKind[kind] ?? null)
}

const actorEntries = (db: Db): readonly Entry[] => {
  const actors = select(db, actorLines)
  const aliases = Map.groupBy(select(db, aliasLines), ({ actor }) => actor)
  const places = Map.groupBy(select(db, placeLines), ({ actor }) => actor)
  const parents = new Map(actors.map(({ id, parent }) => [id, parent]))
  return actors.map((line) => {
    const ownPlaces = places.get(line.id) ?? []
    return {
      ...emptyEntry,
      id: line.id,
      names: [line.name ?? '', ...(aliases.get(line.id) ?? []).map(({ name }) => name)],
      addresses: [addressOf(line), ...ownPlaces.map(siteOf)].filter(isSomewhere),
      typologies: ownPlaces.flatMap(typologiesOf),
      pivot: line.pivot,
      phones: line.phone === null ? [] : [line.phone],
      emails: listOf(line.emails),
      source: line.source,
      body: bodyOf(line.kind),
      ancestors: ancestorsOf(line.id, (id) => parents.get(id) ?? null),
    }
  })
}

const placeEntries = (db: Db): readonly Entry[] =>
  select(db, placeLines).map((line) => ({
    ...emptyEntry,
    id: line.id,
    names: [line.name ?? ''],
    addresses: [siteOf(line)],
    typologies: typologiesOf(line),
    pivot: line.pivot,
    phones: line.phone === null ? [] : [line.phone],
    emails: listOf(line.emails),
    source: line.source,
    body: bodyOfTypologies(typologiesOf(line)),
  }))

const personEntries = (db: Db): readonly Entry[] =>
  select(db, personLines).map(({ id, name, email, personalEmail }) => ({
    ...emptyEntry,
    id,
    names: [name],
    emails: [email, personalEmail].filter((address) => address !== null),
  }))

const entriesOf = { actor: actorEntries, place: placeEntries, person: personEntries } as const

const addressOf = ({ street, commune, inseeCode }: AddressLine): EntryAddress => ({
  street,
  commune,
  inseeCode,
  latitude: null,
  longitude: null,
})

const siteOf = (line: PlaceLine): EntryAddress => ({
  ...addressOf(line),
  latitude: line.latitude === null ? null : Number(line.latitude),
  longitude: line.longitude === null ? null : Number(line.longitude),
})

const isSomewhere = ({ street, commune, inseeCode }: EntryAddress): boolean =>
  street !== null || commune !== null || inseeCode !== null

const listOf = (json: string | null): readonly string[] => (json === null ? [] : JSON.parse(json))

const typologiesOf = ({ typologies }: PlaceLine): readonly string[] => listOf(typologies)

const bodyOfKind: Partial<Readonly<Record<NonNullable<Actor['kind']>, LegalBody>>> = {
  commune: 'commune',
  ccas: 'ccas',
  epci: 'epci',
  departement: 'departement',
  region: 'region',
  state: 'state',
}

const bodyOfTypology: Readonly<Record<string, LegalBody>> = {
  MUNI: 'commune',
  CCAS: 'ccas',
  CIAS: 'ccas',
  CC: 'epci',
  EPCI: 'epci',
  CD: 'departement',
}

/** `null` when the typologies name several: « MUNI|CCAS » does not say whose place it is. */
const bodyOfTypologies = (typologies: readonly string[]): LegalBody | null => {
  const bodies = new Set(typologies.flatMap((typology) => own(bodyOfTypology, typology) ?? []))
  const [only] = bodies
  return bodies.size === 1 ? (only ?? null) : null
}
