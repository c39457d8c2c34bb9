import { row, rows } from '#main/db/query.ts'
import type { ActorView, PlaceSummary } from '#shared/contract/directory.ts'
import type { Place } from '#shared/domain/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { nameKey } from '#shared/kernel/sort-key.ts'
import type { FeatureContext } from '../context.ts'
import { unnamedStructure } from '../directory-query/actor-rows.ts'
import { nowhere, whereabouts } from '../directory-query/whereabouts.ts'
import { localDay } from '../local-day.ts'
import { notFound } from '../not-found.ts'
import { actorEvents } from './actor-events.ts'
import { hoursOnOneLine } from './hours-in-french.ts'
import { postsOfActors } from './post-summaries.ts'
import { sameEntry } from './same-entry.ts'
import { verificationOf } from './verification.ts'

/** All that a structure's page shows. A row joined to another is shown as the one that stands for it. */
export const actorView = async (context: FeatureContext, id: RowId): Promise<ActorView> => {
  const { db } = context.workspace
  const { standing, ids } = sameEntry(db, 'actor', id)
  const actor = row(db, 'actor', standing)
  if (actor === null) throw notFound('La structure demandée')
  const joined = ids.filter((other) => other !== standing)
  const where = whereabouts(context, 'actors', [standing]).get(standing) ?? nowhere
  const parent = row(db, 'actor', actor.parent && sameEntry(db, 'actor', actor.parent).standing)
  return {
    actor,
    verification: verificationOf(db, actor, localDay(context.clock.now())),
    epci: where.epci,
    sector: where.sector,
    parent: parent && entryOf(parent),
    antennas: namedInOrder(
      standingRows(
        context,
        'actor',
        rows(db, 'actor', (q) => q.where('parent', 'in', ids)),
      ),
    ),
    aliases: namedInOrder(rows(db, 'alias', (q) => q.where('actor', 'in', ids))),
    joined: namedInOrder(rows(db, 'actor', (q) => q.where('id', 'in', joined))),
    places: await placeSummaries(
      context,
      standingRows(
        context,
        'place',
        rows(db, 'place', (q) => q.where('actor', 'in', ids)),
      ),
    ),
    posts: postsOfActors(db, ids),
    events: actorEvents(context, standing, joined),
  }
}

const standingRows = <Row extends { readonly id: RowId }>(
  { workspace: { db } }: FeatureContext,
  record: 'actor' | 'place',
  found: readonly Row[],
): readonly Row[] => found.filter(({ id }) => sameEntry(db, record, id).standing === id)

const entryOf = ({ id, name }: { readonly id: RowId; readonly name: string | null }) => ({
  id,
  name: name ?? unnamedStructure,
})

const namedInOrder = (found: readonly { readonly id: RowId; readonly name: string | null }[]) =>
  found
    .map(entryOf)
    .map((entry) => ({ entry, key: nameKey(entry.name) }))
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry)

const placeSummaries = async (context: FeatureContext, places: readonly Place[]): Promise<readonly PlaceSummary[]> => {
  const where = whereabouts(
    context,
    'places',
    places.map(({ id }) => id),
  )
  const byId = new Map(places.map((place) => [place.id, place]))
  const inOrder = namedInOrder(places).flatMap(({ id }) => byId.get(id) ?? [])
  return Promise.all(
    inOrder.map(async (place) => ({
      id: place.id,
      name: place.name ?? 'Lieu sans nom',
      commune: where.get(place.id)?.commune ?? null,
      epci: where.get(place.id)?.epci ?? null,
      hours: await hoursOnOneLine(place.openingHours),
      services: place.services,
    })),
  )
}
