import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { PlaceRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Place } from '#shared/records/records.ts'
import { isOneOf } from './fragments.ts'
import { reached } from './known-on.ts'
import { structureNames } from './structure-names.ts'
import { nowhere, whereabouts } from './whereabouts.ts'

/** Places of a window, in the order of their ids. */
export const placeRows = (context: FeatureContext, ids: readonly RowId[]): readonly PlaceRow[] => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const places = new Map(rows(db, 'place', (q) => q.where(isOneOf(ids))).map((place) => [place.id, place]))
  const nameOf = structureNames(
    db,
    [...places.values()].map(({ actor }) => actor),
  )
  const where = whereabouts(context, 'places', ids)
  const rowOf = (place: Place): PlaceRow => ({
    id: place.id,
    name: place.name ?? unnamedPlace,
    structure: nameOf(place.actor),
    ...(where.get(place.id) ?? nowhere),
    services: place.services,
    ...reached(place, today),
  })
  return ids.flatMap((id) => places.get(id) ?? []).map(rowOf)
}

export const unnamedPlace = 'Lieu sans nom'
