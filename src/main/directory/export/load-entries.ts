import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { rows, select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Actor, Person, Place } from '#shared/records/records.ts'
import type { Contact, PlaceEntry, StructureEntry } from '../documents/entries.ts'
import { announcedPosts } from '../read/announced-posts.ts'
import { areasOf } from '../read/areas.ts'
import { communeName } from '../read/commune-name.ts'
import { isCurrent, isOneOf, namesOneOf, standing, standingFor } from '../read/fragments.ts'
import { laterOf } from '../read/known-on.ts'
import { byName } from '../read/order.ts'

/** These places, in this order, each with the structure that runs it. */
export const loadPlaces = (context: FeatureContext, ids: readonly RowId[]): readonly PlaceEntry[] => {
  const { db } = context.workspace
  const places = byId(
    located(
      context,
      rows(db, 'place', (q) => q.where(isOneOf(ids))),
    ),
  )
  const owners = new Map(
    select(
      db,
      sql<{ id: RowId; structure: RowId }>`SELECT id, ${standingFor('actor', sql`place.actor`)} AS structure
        FROM place WHERE place.actor IS NOT NULL AND ${isOneOf(ids)}`,
    ).map(({ id, structure }) => [id, structure]),
  )
  const actors = byId(
    located(
      context,
      rows(db, 'actor', (q) => q.where(isOneOf([...new Set(owners.values())]))),
    ),
  )
  return ids.flatMap((id) => {
    const place = places.get(id)
    const owner = owners.get(id)
    const actor = owner === undefined ? null : (actors.get(owner) ?? null)
    return place === undefined ? [] : [{ place, actor, knownOn: laterOf(place) }]
  })
}

/** These structures, in this order, each with its places and those who serve it on this day. */
export const loadStructures = (
  context: FeatureContext,
  ids: readonly RowId[],
  today: string,
): readonly StructureEntry[] => {
  const { db } = context.workspace
  const actors = byId(
    located(
      context,
      rows(db, 'actor', (q) => q.where(isOneOf(ids))),
    ),
  )
  const places = placesByStructure(context, ids)
  const people = peopleByStructure(db, ids, today)
  return ids.flatMap((id) => {
    const actor = actors.get(id)
    if (actor === undefined) return []
    return [{ actor, knownOn: laterOf(actor), places: places.get(id) ?? [], people: people.get(id) ?? [] }]
  })
}

/** Someone, with the structure they are announced with. */
export interface PersonEntry {
  readonly contact: Contact
  readonly structure: StructureEntry | null
}

/** These persons, in this order. */
export const loadPersons = (context: FeatureContext, ids: readonly RowId[], today: string): readonly PersonEntry[] => {
  const { db } = context.workspace
  const persons = byId(rows(db, 'person', (q) => q.where(isOneOf(ids))))
  const posts = announcedPosts(db, ids)
  const wanted = [...new Set([...posts.values()].flatMap(({ structure }) => structure ?? []))]
  const structures = new Map(loadStructures(context, wanted, today).map((entry) => [entry.actor.id, entry]))
  return ids.flatMap((id) => {
    const person = persons.get(id)
    const post = posts.get(id)
    if (person === undefined) return []
    const contact = contactOf(person, { title: post?.title ?? null, fneReferent: null })
    return [{ contact, structure: post?.structure == null ? null : (structures.get(post.structure) ?? null) }]
  })
}

const placesByStructure = (context: FeatureContext, actors: readonly RowId[]): ReadonlyMap<RowId, readonly Place[]> => {
  const { db } = context.workspace
  const lines = select(
    db,
    sql<{ id: RowId; structure: RowId }>`SELECT place.id, ${standingFor('actor', sql`place.actor`)} AS structure
      FROM place WHERE ${standing('place')} AND ${namesOneOf('actor', sql`place.actor`, actors)}
      ORDER BY ${byName('places', false)}`,
  )
  const places = byId(
    located(
      context,
      rows(db, 'place', (q) => q.where(isOneOf(lines.map(({ id }) => id)))),
    ),
  )
  return grouped(lines, ({ id }) => places.get(id))
}

interface PostLine extends Pick<Contact, 'title'> {
  readonly structure: RowId
  /** Of the person. */
  readonly id: RowId
  readonly fneReferent: 0 | 1
}

/** Whoever speaks for a structure first, then by name; once each, by the first of their functions there. */
const peopleByStructure = (db: Db, actors: readonly RowId[], today: string): ReadonlyMap<RowId, readonly Contact[]> => {
  const lines = select(
    db,
    sql<PostLine>`SELECT ${standingFor('actor', sql`post.actor`)} AS structure, person.id AS id, post.title,
        max(coalesce(post.fneReferent, 0)) AS fneReferent
      FROM post JOIN person ON person.id = ${standingFor('person', sql`post.person`)}
      WHERE ${isCurrent(today)} AND ${namesOneOf('actor', sql`post.actor`, actors)}
      GROUP BY 1, 2 ORDER BY 4 DESC, ${byName('persons', false)}`,
  )
  const persons = byId(rows(db, 'person', (q) => q.where(isOneOf(lines.map(({ id }) => id)))))
  return grouped(lines, ({ id, title, fneReferent }) => {
    const known = persons.get(id)
    return known && contactOf(known, { title, fneReferent: fneReferent === 1 })
  })
}

/** Field by field: what is private stays behind. */
const contactOf = (person: Person, post: Pick<Contact, 'title' | 'fneReferent'>): Contact => ({
  id: person.id,
  civility: person.civility,
  firstName: person.firstName,
  lastName: person.lastName,
  phone: person.phone,
  email: person.email,
  ...post,
})

/** Rows that say the name of their commune, where its code does. */
const located = <Row extends Actor | Place>(context: FeatureContext, found: readonly Row[]): readonly Row[] => {
  const areas = areasOf(context)
  return found.map((row) => (row.commune === null ? { ...row, commune: communeName(areas, row) } : row))
}

const byId = <Row extends Actor | Place | Person>(found: readonly Row[]): ReadonlyMap<RowId, Row> =>
  new Map(found.map((row) => [row.id, row]))

const grouped = <Line extends { readonly structure: RowId }, Value>(
  lines: readonly Line[],
  take: (line: Line) => Value | undefined,
): ReadonlyMap<RowId, readonly Value[]> =>
  new Map(
    [...Map.groupBy(lines, ({ structure }) => structure)].map(([structure, own]) => [
      structure,
      own.flatMap((line) => take(line) ?? []),
    ]),
  )
