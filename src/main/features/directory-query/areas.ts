import { sql } from 'kysely'
import { selectColumn } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { territoryMap } from '../territory-map.ts'
import { untilWritten } from './until-written.ts'

/** An INSEE code that some entry carries, with what it belongs to. */
export interface Area {
  readonly insee: string
  /** The present commune, for a former code; `null` when the code is no commune's. */
  readonly commune: { readonly code: string; readonly name: string } | null
  readonly epci: { readonly code: string; readonly name: string } | null
  readonly sector: RowId | null
  readonly excluded: boolean
}

export interface Areas {
  of(insee: string): Area
  /** The codes in use that hold, beyond the département too: an entry may stand anywhere. */
  codes(holds: (area: Area) => boolean): readonly string[]
  /** False: the espace leaves nothing out. */
  readonly someExcluded: boolean
}

/** What the codes of addresses belong to, kept until something is written. */
export const areasOf = (context: FeatureContext): Areas => {
  const { db } = context.workspace
  return untilWritten(db, 'areas', () => {
    const map = territoryMap(context)
    const known = new Map<string, Area>()
    const of = (insee: string): Area => {
      const area = known.get(insee) ?? {
        insee,
        commune: map.communeOf(insee),
        epci: map.epciOf(insee),
        sector: map.sectorOf(insee),
        excluded: map.isExcluded(insee),
      }
      known.set(insee, area)
      return area
    }
    const codes = (holds: (area: Area) => boolean): readonly string[] =>
      codesInUse(context).filter((code) => holds(of(code)))
    const someExcluded = prepared(db, 'SELECT 1 FROM excludedArea LIMIT 1').get() !== undefined
    return { of, codes, someExcluded }
  })
}

const codesInUse = ({ workspace: { db } }: FeatureContext): readonly string[] =>
  untilWritten(db, 'codesInUse', () => {
    const codes = (table: 'actor' | 'place') =>
      selectColumn(db, sql<string>`SELECT DISTINCT inseeCode FROM ${sql.table(table)} WHERE inseeCode IS NOT NULL`)
    return [...new Set([...codes('actor'), ...codes('place')])]
  })
