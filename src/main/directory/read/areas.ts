import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { selectColumn } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { beginsWord } from '#main/db/text-functions.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fragment } from './fragments.ts'
import { territoryMap } from './territory-map.ts'
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
  /** Of entries that say the code of their commune and not its name: the codes of communes in whose name the word begins one. */
  namedOnlyByCode(word: string): readonly string[]
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
    const namedOnlyByCode = (word: string): readonly string[] =>
      codesWithoutName(context).filter((code) => beginsWord(word, of(code).commune?.name ?? ''))
    const someExcluded = prepared(db, 'SELECT 1 FROM excludedArea LIMIT 1').get() !== undefined
    return { of, codes, namedOnlyByCode, someExcluded }
  })
}

const codesInUse = ({ workspace: { db } }: FeatureContext): readonly string[] =>
  untilWritten(db, 'codesInUse', () => codesOf(db, sql`inseeCode IS NOT NULL`))

const codesWithoutName = ({ workspace: { db } }: FeatureContext): readonly string[] =>
  untilWritten(db, 'codesWithoutName', () => codesOf(db, sql`inseeCode IS NOT NULL AND commune IS NULL`))

const codesOf = (db: Db, condition: Fragment): readonly string[] => {
  const codes = (table: 'actor' | 'place') =>
    selectColumn(db, sql<string>`SELECT DISTINCT inseeCode FROM ${sql.table(table)} WHERE ${condition}`)
  return [...new Set([...codes('actor'), ...codes('place')])]
}
