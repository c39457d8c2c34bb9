import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { type DirectoryFilter, directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { MapPoint, PlacesMap, StrayPlace } from '#shared/contract/directory/territory.ts'
import { freshnessOf } from '#shared/records/directory/freshness.ts'
import { isWithin, meanOf, type Position, type Ring } from '#shared/records/directory/positions.ts'
import { territoryOf } from '../../read/coverage/load-territory.ts'
import { type KeptPlace, placesKept } from '../../read/coverage/places-kept.ts'
import { laterOf } from '../../read/known-on.ts'
import { type TerritoryMap, territoryMap } from '../../read/territory-map.ts'
import { contourGround } from './contour-ground.ts'
import { mosaicOf, reachOf, type Seed } from './mosaic.ts'
import { type MappedCommune, partsOf, type Told } from './parts.ts'
import type { Contours } from './read-contours.ts'
import { awayFromCommune, outsideOf } from './strays.ts'

/** The places that a filter keeps, and the département in pieces under them. */
export const loadPlacesMap = (
  context: FeatureContext,
  filter: DirectoryFilter,
  contours: Contours | null,
): PlacesMap => {
  const map = territoryMap(context)
  const standing = placesKept(context, everywhere).map((place) => ({
    commune: place.inseeCode === null ? null : (map.communeOf(place.inseeCode)?.code ?? null),
    position: positionOf(place),
  }))
  const drawn = outline(map)
  const towns = townsOf(map, standing, drawn)
  const seeds = [...towns].map(([commune, position]): Seed => ({ commune, position }))
  const ends = drawn.length > 0 ? drawn : reachOf(seeds)

  const asked = new Set(map.communesOf(filter))
  const { communes, epci } = territoryOf(map)
  const mapped = communes.map(
    (commune): MappedCommune => ({
      ...commune,
      position: towns.get(commune.code) ?? null,
      asked: asked.has(commune.code) && !commune.excluded,
    }),
  )
  const ground =
    contours === null ? mosaicOf(seeds, ends) : contourGround(contours.contours, { communes: mapped, epci })
  const places = placesKept(context, filter)
  const { parts, lines } = partsOf(ground, {
    communes: mapped,
    epci,
    counted: places.map(({ inseeCode }) => (inseeCode === null ? null : (map.epciOf(inseeCode)?.code ?? null))),
    standing,
  })
  return {
    ...sorted(places, { map, ends, today: localDay(context.clock.now()) }),
    ground: {
      kind: contours !== null ? 'contours' : seeds.length === 0 ? 'none' : 'cells',
      outlined: drawn.length > 0,
      lines,
    },
    parts,
  }
}

/** A place outside what the espace covers serves those next to it. */
const everywhere = directoryFilterSchema.parse({ withExcluded: true })

const outline = ({ departement }: TerritoryMap): readonly Ring[] => departement?.outline ?? []

/**
 * Where the communes of the département stand: the middle of their town, else that of the places of the directory that name
 * them. Where the town is known, places would only add their mistakes.
 */
const townsOf = (
  { departement }: TerritoryMap,
  standing: Told['standing'],
  outline: readonly Ring[],
): ReadonlyMap<string, Position> => {
  const towns = new Map<string, Position>(
    departement?.towns.map(([code, longitude, latitude]) => [code, [longitude, latitude]]),
  )
  const own = new Set(departement?.communes.map(({ code }) => code))
  const told = Map.groupBy(
    standing.flatMap(({ commune: code, position }) => {
      if (code === null || position === null || !own.has(code) || towns.has(code)) return []
      return outline.length > 0 && !isWithin(position, outline) ? [] : [{ code, position }]
    }),
    ({ code }) => code,
  )
  for (const [code, places] of told) towns.set(code, meanOf(places.map(({ position }) => position)))
  return towns
}

const positionOf = ({ longitude, latitude }: KeptPlace): Position | null =>
  longitude === null || latitude === null ? null : [Number(longitude), Number(latitude)]

interface Reference {
  readonly map: TerritoryMap
  readonly ends: readonly Ring[]
  readonly today: string
}

/** Places on the map, those that are not where they say, and how many are nowhere. */
const sorted = (
  places: readonly KeptPlace[],
  { map, ends, today }: Reference,
): Pick<PlacesMap, 'points' | 'unplaced' | 'strays'> => {
  const points: MapPoint[] = []
  const strays: StrayPlace[] = []
  let unplaced = 0
  for (const place of places) {
    const position = positionOf(place)
    if (position === null) {
      unplaced++
      continue
    }
    const named = place.inseeCode === null ? null : map.communeOf(place.inseeCode)
    const commune = named === null ? null : { ...named, town: map.townOf(named.code) }
    const name = place.name ?? 'Lieu sans nom'
    const outside = outsideOf({ position, commune }, ends)
    const stray = outside ?? awayFromCommune({ position, commune })
    if (stray !== null) strays.push({ id: place.id, name, ...stray })
    if (outside !== null) continue
    points.push({
      id: place.id,
      name,
      commune: place.commune,
      epci: place.inseeCode === null ? null : (map.epciOf(place.inseeCode)?.name ?? null),
      longitude: position[0],
      latitude: position[1],
      freshness: freshnessOf(laterOf(place), today),
    })
  }
  return { points, unplaced, strays: strays.toSorted((a, b) => b.kilometres - a.kilometres) }
}
