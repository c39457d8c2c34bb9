import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { territoryContract } from '#shared/contract/directory/territory.ts'
import { loadCoverage } from '../read/coverage/load-coverage.ts'
import { loadTerritory } from '../read/coverage/load-territory.ts'
import { placesKept } from '../read/coverage/places-kept.ts'
import { contoursFile } from './contours-file.ts'
import { loadPlacesMap } from './load-places-map.ts'
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
