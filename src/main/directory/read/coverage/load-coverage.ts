import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { CoverageRow } from '#shared/contract/directory/territory.ts'
import { territoryMap } from '../territory-map.ts'
import { coverageOf } from './coverage.ts'
import { territoryOf } from './load-territory.ts'
import { placesKept } from './places-kept.ts'

/** How many places of each EPCI offer each service; what the filter asks of the territory chooses the lines too. */
export const loadCoverage = (context: FeatureContext, filter: DirectoryFilter): readonly CoverageRow[] => {
  const map = territoryMap(context)
  const { communes, epci } = territoryOf(map)
  const asked = new Set(map.communesOf(filter))
  return coverageOf({
    epci,
    communes: communes.filter(({ code, excluded }) => asked.has(code) && (filter.withExcluded || !excluded)),
    sectors: rows(context.workspace.db, 'sector', (q) => q.orderBy('position').orderBy('id')),
    places: placesKept(context, filter).map(({ inseeCode, services }) => ({
      epci: inseeCode === null ? null : (map.epciOf(inseeCode)?.code ?? null),
      services,
    })),
  })
}
