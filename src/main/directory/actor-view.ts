import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { ActorView, PlaceSummary, Privacy } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Place } from '#shared/records/records.ts'
import { actorEvents } from './actor-events.ts'
import { hoursOnOneLine } from './hours-in-french.ts'
import { inNameOrder } from './in-name-order.ts'
import { placesOf } from './places-of.ts'
import { postsOfActors } from './post-summaries.ts'
import { unnamedStructure } from './read/actor-rows.ts'
import { unnamedPlace } from './read/place-rows.ts'
import { nowhere, whereabouts } from './read/whereabouts.ts'
import { verificationOf } from './verification.ts'

/** All that a structure's page shows. A row joined to another is shown as the one that stands for it. */
export const actorView = async (context: FeatureContext, id: RowId): Promise<ActorView> => {
  const { db } = context.workspace
  const { standing, ids } = sameEntry(db, 'actor', id)
  const actor = demand(db, 'actor', standing)
  const joined = ids.filter((other) => other !== standing)
  const { epci, sector } = whereabouts(context, 'actors', [standing]).get(standing) ?? nowhere
  return {
    actor,
    verification: verificationOf(db, actor, localDay(context.clock.now())),
    epci,
    sector,
    parent: parentOf(db, actor.parent),
    antennas: named(antennasOf(db, ids)),
    aliases: named(rows(db, 'alias', (q) => q.where('actor', 'in', ids))),
    joined: named(rows(db, 'actor', (q) => q.where('id', 'in', joined))),
    places: await Promise.all(placesOf(db, ids).map((place) => placeSummary(context, place))),
    posts: postsOfActors(db, ids),
    privacy: privacyOf(db, ids),
    events: actorEvents(context, standing, joined),
  }
}

const parentOf = (db: Db, parent: RowId | null): ActorView['parent'] => {
  const found = row(db, 'actor', parent && sameEntry(db, 'actor', parent).standing)
  return found && { id: found.id, name: found.name ?? unnamedStructure }
}

const antennasOf = (db: Db, ids: readonly RowId[]) =>
  rows(db, 'actor', (q) => q.where('parent', 'in', ids)).filter(
    ({ id }) => sameEntry(db, 'actor', id).standing === id && !ids.includes(id),
  )

const named = (entries: readonly { readonly id: RowId; readonly name: string | null }[]) =>
  inNameOrder(entries).map(({ id, name }) => ({ id, name: name ?? unnamedStructure }))

const placeSummary = async (context: FeatureContext, place: Place): Promise<PlaceSummary> => {
  const { commune, epci } = whereabouts(context, 'places', [place.id]).get(place.id) ?? nowhere
  return {
    id: place.id,
    name: place.name ?? unnamedPlace,
    commune,
    epci,
    hours: await hoursOnOneLine(place.openingHours),
    services: place.services,
    publics: place.publics,
    fees: place.fees,
    freeOffers: place.freeOffers,
    absentOffers: place.absentOffers,
  }
}

/** Where the names of the people of these structures come from, and what they are kept for; `null` without people. */
const privacyOf = (db: Db, actors: readonly RowId[]): Privacy | null => {
  const posts = rows(db, 'post', (q) => q.where('actor', 'in', actors))
  const ids = posts.flatMap(({ person }) => person ?? [])
  const persons = rows(db, 'person', (q) => q.where('id', 'in', ids))
  if (persons.length === 0) return null
  return {
    sources: distinct(persons.map(({ source }) => source)),
    purposes: distinct(persons.map(({ purpose }) => purpose)),
    reviewOn: distinct(persons.map(({ reviewOn }) => reviewOn)).toSorted()[0] ?? null,
  }
}

const distinct = <Value>(values: readonly (Value | null)[]): readonly Value[] => [
  ...new Set(values.filter((value) => value !== null)),
]
