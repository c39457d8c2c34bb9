import { rows } from '#main/db/query.ts'
import type { KnownTerritory } from '#main/documents/directory/addresses.ts'
import type { SourceTable } from '#shared/domain/source-table.ts'
import { departementOf } from '#shared/domain/territory/territory.ts'
import type { FeatureContext } from '../context.ts'

/** The départements that the postcodes and INSEE codes of a table name, and the espace's own. */
export const territoryOfFile = (
  { workspace: { db }, territories }: FeatureContext,
  { lines }: SourceTable,
  columns: readonly number[],
): KnownTerritory => {
  const home = rows(db, 'espace', (q) => q.orderBy('id').limit(1))[0]?.departementCode ?? null
  const codes = new Set(home === null ? [] : [home])
  for (const { cells } of lines)
    for (const at of columns) {
      const code = /\d[\dAB]\d{2,3}/i.exec(cells[at] ?? '')?.[0].toUpperCase()
      // A spreadsheet may have taken the zero away.
      if (code !== undefined) codes.add(departementOf(code.padStart(5, '0')))
    }
  const found = [...codes].map((code) => [code, territories.of(code)?.data] as const)
  return {
    home,
    departements: Object.fromEntries(found.filter(([, data]) => data !== undefined)) as KnownTerritory['departements'],
  }
}
