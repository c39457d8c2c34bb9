import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { notFound } from '#main/kit/not-found.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { PlaceView } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { readHours } from './documents/read-hours.ts'
import { unnamedStructure } from './read/actor-rows.ts'
import { unnamedPlace } from './read/place-rows.ts'
import { nowhere, whereabouts } from './read/whereabouts.ts'
import { verificationOf } from './verification.ts'

/** All that a place's page shows. */
export const placeView = async (context: FeatureContext, id: RowId): Promise<PlaceView> => {
  const { db } = context.workspace
  const { standing, ids } = sameEntry(db, 'place', id)
  const place = row(db, 'place', standing)
  if (place === null) throw notFound('La fiche de ce lieu')
  const structure = row(db, 'actor', place.actor && sameEntry(db, 'actor', place.actor).standing)
  const hours = place.openingHours === null ? null : await readHours(place.openingHours)
  const { epci, sector } = whereabouts(context, 'places', [standing]).get(standing) ?? nowhere
  return {
    place,
    verification: verificationOf(db, place, localDay(context.clock.now())),
    epci,
    sector,
    structure: structure && { id: structure.id, name: structure.name ?? unnamedStructure },
    joined: rows(db, 'place', (q) => q.where('id', 'in', ids).where('id', '<>', standing)).map(({ id, name }) => ({
      id,
      name: name ?? unnamedPlace,
    })),
    hours: hours?.lines ?? null,
    hoursReadable: hours?.readable ?? true,
  }
}
