import { rows } from '#main/db/query.ts'
import { loadCoverage } from '#main/directory/read/coverage/load-coverage.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { CoverageRow, ServiceCode } from '#shared/contract/directory/territory.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import type { Computation } from './computation.ts'
import { directoryHadBegun } from './directory-begun.ts'

export const serviceCoverage: Computation = {
  of: 'state',
  reads: 'sum',
  hadBegun: directoryHadBegun,
  rows: (context) => {
    const sectors = new Map(rows(context.workspace.db, 'sector').map(({ id, name }) => [name, id]))
    return loadCoverage(context, directoryFilterSchema.parse({})).flatMap(({ epci, sector, counts }) => {
      if (epci === null) return []
      const missing = codes.filter((code) => counts[code] === 0)
      return [
        {
          key: epci.code,
          label: epci.name,
          detail: missingWords(missing),
          sector: sectors.get(sector) ?? null,
          value: codes.length - missing.length,
          outOf: codes.length,
          entry: null,
        },
      ]
    })
  },
}

const codes = Object.keys(services) as readonly ServiceCode[]

const missingWords = (missing: readonly (keyof CoverageRow['counts'])[]): string =>
  missing.length === 0
    ? 'Tous les services'
    : `Il manque\u00a0: ${missing.map((code) => services[code]).join('\u00a0; ')}`
