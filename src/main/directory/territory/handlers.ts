import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { ownFileMode } from '#main/files/own-files.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { MapPoint, territoryContract } from '#shared/contract/directory/territory.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { freshnessOf } from '#shared/records/directory/freshness.ts'
import { loadCoverage } from '../read/coverage/load-coverage.ts'
import { loadTerritory } from '../read/coverage/load-territory.ts'
import { placesKept } from '../read/coverage/places-kept.ts'
import { laterOf } from '../read/known-on.ts'
import { territoryMap } from '../read/territory-map.ts'
import type { Contours } from './read-contours.ts'
import { readContours } from './read-contours.ts'
import { whoDoesWhat } from './who-does-what.ts'
import { assignSector, excludeAreas } from './write-areas.ts'

export const territoryHandlers = (context: FeatureContext): Handlers<typeof territoryContract> => {
  const contours = contoursFile(context.dataDir)
  return {
    get: () => loadTerritory(context),
    assign: ({ areas, sector }) => {
      assignSector(context, areas, sector)
      return null
    },
    exclude: ({ areas, excluded }) => {
      excludeAreas(context, areas, excluded)
      return null
    },
    coverage: ({ filter }) => loadCoverage(context, filter),
    whoDoesWhat: ({ filter }) => whoDoesWhat(placesKept(context, filter)),
    map: ({ filter }) => loadPlacesMap(context, filter),
    contours: () => contours.read(),
    setContours: async (given) => {
      await contours.write(given)
      context.emit({ kind: 'changed', records: [], savedAt: context.clock.now().toISOString() })
      return null
    },
  }
}

/** The contours that this poste loaded. They are a file of the workspace, and never enter its log. */
interface ContoursFile {
  /** @throws AppFailure `contours-unreadable`: the file was changed by another hand */
  read(): Promise<Contours | null>
  /** @throws AppFailure `contours-unreadable`: the file is as it was */
  write(contours: Contours | null): Promise<void>
}

const contoursFile = (dataDir: string): ContoursFile => {
  const file = join(dataDir, 'contours.geojson')
  /** What was last read or written: a map asks again at each change of the espace. */
  let known: Contours | null | undefined
  const write = async (given: Contours | null): Promise<void> => {
    if (given === null) await rm(file, { force: true })
    const contours = given === null ? null : readContours(given.geojson, cleanText(given.name).text)
    if (contours !== null) await writeFileAtomic(file, contours.geojson, { mode: ownFileMode })
    known = contours
  }
  return {
    write,
    read: async () => {
      if (known === undefined) known = existsSync(file) ? readContours(await readFile(file, 'utf8'), null) : null
      return known
    },
  }
}

/** Places with coordinates, by name; and how many have none. */
const loadPlacesMap = (
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
