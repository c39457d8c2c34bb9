import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { departementOf } from '#shared/records/directory/territory/territory.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import type { KnownTerritory } from '../documents/import/addresses.ts'

/** Ranks of the columns that tell where an entry is. */
export interface CodeColumns {
  readonly postcodes: readonly number[]
  readonly inseeCodes: readonly number[]
}

/** The départements where the communes of a table are to be looked for, and the espace's own. */
export const territoryOfFile = (
  { workspace: { db }, territories }: FeatureContext,
  { lines }: SourceTable,
  { postcodes, inseeCodes }: CodeColumns,
): KnownTerritory => {
  const home = rows(db, 'espace', (q) => q.orderBy('id').limit(1))[0]?.departementCode ?? null
  const codes = new Set(home === null ? [] : [home])
  for (const { cells } of lines) {
    if (inseeCodes.some((at) => isInsee(cells[at] ?? ''))) continue
    for (const at of postcodes) {
      const code = /\d{4,5}/.exec(cells[at] ?? '')?.[0]
      // A spreadsheet may have taken the zero away.
      if (code !== undefined) codes.add(departementOf(code.padStart(5, '0')))
    }
  }
  const found = [...codes].map((code) => [code, territories.of(code)?.data] as const)
  return {
    home,
    departements: Object.fromEntries(found.filter(([, data]) => data !== undefined)) as KnownTerritory['departements'],
  }
}

/** The commune of such a line needs no looking for. */
const isInsee = (cell: string): boolean => /^(?:\d{2}|2[AB])\d{3}$/i.test(cell)
