import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { territoryContract } from '#shared/contract/directory/territory.ts'
import { loadCoverage } from '../read/coverage/load-coverage.ts'
import { loadTerritory } from '../read/coverage/load-territory.ts'
import { placesKept } from '../read/coverage/places-kept.ts'
import { contoursFile } from './map/contours-file.ts'
import { exportParts } from './map/export-parts.ts'
import { loadPlacesMap } from './map/load-places-map.ts'
import { whoDoesWhat } from './who-does-what.ts'
import { assignSector, excludeAreas } from './write-areas.ts'

export const territoryHandlers = (context: FeatureContext): Handlers<typeof territoryContract> => {
  const contours = contoursFile(context.dataDir)
  const mapOf = async (filter: DirectoryFilter) =>
    loadPlacesMap(context, filter, await contours.read().catch(() => null))
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
    map: ({ filter }) => mapOf(filter),
    writeParts: async ({ filter, job }) => exportParts(context, await mapOf(filter), { filter, job }),
    contours: async () => {
      const known = await contours.read()
      return known === null ? null : { name: known.name }
    },
    setContours: async (given) => {
      await contours.write(given)
      context.emit({ kind: 'changed', records: [], savedAt: context.clock.now().toISOString() })
      return null
    },
  }
}
