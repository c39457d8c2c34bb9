import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { MapPoint } from '#shared/contract/directory/territory.ts'
import { freshnessOf } from '#shared/records/directory/freshness.ts'
import { placesKept } from '../read/coverage/places-kept.ts'
import { laterOf } from '../read/known-on.ts'
import { territoryMap } from '../read/territory-map.ts'

/** Places with coordinates, by name; and how many have none. */
export const loadPlacesMap = (
  context: FeatureContext,
  filter: DirectoryFilter,
): { readonly points: readonly MapPoint[]; readonly unplaced: number } => {
  const map = territoryMap(context)
  const today = localDay(context.clock.now())
  const places = placesKept(context, filter)
  const points = places.flatMap((place): readonly MapPoint[] => {
    if (place.latitude === null || place.longitude === null) return []
    return [
      {
        id: place.id,
        name: place.name ?? 'Lieu sans nom',
        commune: place.commune,
        epci: place.inseeCode === null ? null : (map.epciOf(place.inseeCode)?.name ?? null),
        latitude: Number(place.latitude),
        longitude: Number(place.longitude),
        freshness: freshnessOf(laterOf(place), today),
      },
    ]
  })
  return { points, unplaced: places.length - points.length }
}
