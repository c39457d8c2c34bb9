import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { territoryMap } from '../territory-map.ts'
import { untilWritten } from './until-written.ts'

/** An INSEE code that some entry carries, with what it belongs to. */
export interface AreaInUse {
  readonly insee: string
  /** The present commune, for a former code. */
  readonly commune: string
  /** `null` when the code is no commune's. */
  readonly communeName: string | null
  readonly epci: { readonly code: string; readonly name: string } | null
  readonly sector: RowId | null
  readonly excluded: boolean
}

/** Codes beyond the département too: an entry may stand anywhere, and an EPCI may cross a border. */
export const areasInUse = (context: FeatureContext): readonly AreaInUse[] => {
  const { db } = context.workspace
  return untilWritten(db, 'areasInUse', () => {
    const map = territoryMap(context)
    const codes = prepared<[], { insee: string }>(
      db,
      'SELECT inseeCode AS insee FROM actor WHERE insee IS NOT NULL UNION SELECT inseeCode FROM place WHERE inseeCode IS NOT NULL',
    ).all()
    return codes.map(({ insee }) => ({
      insee,
      commune: map.communeOf(insee)?.code ?? insee,
      communeName: map.communeOf(insee)?.name ?? null,
      epci: map.epciOf(insee),
      sector: map.sectorOf(insee),
      excluded: map.isExcluded(insee),
    }))
  })
}
