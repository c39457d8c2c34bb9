import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Position } from '#shared/records/directory/positions.ts'
import type { CommuneData, EpciData, TerritoryData } from '#shared/records/directory/territory.ts'
import { departementOf } from '#shared/records/directory/territory.ts'

/** What belongs where, as the espace says it. INSEE codes of former communes stand for the present one. */
export interface TerritoryMap {
  /** The espace's département; `null` when it has none, or one that is not known. */
  readonly departement: TerritoryData | null
  communeOf(insee: string): CommuneData | null
  epciOf(insee: string): EpciData | null
  /** The middle of the town of its commune; `null` when it is not known. */
  townOf(insee: string): Position | null
  /** The sector of the commune itself, else that of its EPCI. */
  sectorOf(insee: string): RowId | null
  /** Outside what the espace covers, by itself or with its EPCI. */
  isExcluded(insee: string): boolean
  /**
   * INSEE codes of the département, former ones too, that hold in every criterion given; in one criterion any value
   * is enough, and an empty one asks nothing.
   */
  communesOf(criteria: {
    readonly epci?: readonly string[]
    readonly sectors?: readonly RowId[]
    readonly communes?: readonly string[]
  }): readonly string[]
}

export const territoryMap = ({ workspace: { db }, territories }: FeatureContext): TerritoryMap => {
  const code = loadEspace(db)?.departementCode ?? null
  const departement = code === null ? null : (territories.of(code)?.data ?? null)
  // Ids grow with time: of two areas that name the same part, the one made last is kept, on every poste.
  const areas = rows(db, 'sectorArea', (q) => q.orderBy('id'))
  const known = new Set(rows(db, 'sector').map(({ id }) => id))
  const sectors = new Map(
    areas.flatMap(({ kind, code, sector }) =>
      sector !== null && known.has(sector) ? [[areaKey(kind, code), sector] as const] : [],
    ),
  )
  const excluded = new Set(rows(db, 'excludedArea').map(({ kind, code }) => areaKey(kind, code)))
  const epcis = new Map<string, EpciData>()

  const communeOf = (insee: string): CommuneData | null =>
    territories.of(departementOf(insee))?.index.byCode(insee) ?? null

  const townOf = (insee: string): Position | null => {
    const index = territories.of(departementOf(insee))?.index
    const commune = index?.byCode(insee) ?? null
    return commune === null ? null : (index?.townOf(commune) ?? null)
  }

  const epciOf = (insee: string): EpciData | null => {
    const code = communeOf(insee)?.epci ?? null
    if (code === null) return null
    const known = epcis.get(code) ?? territories.of(departementOf(insee))?.data.epci.find((one) => one.code === code)
    if (known === undefined) return null
    epcis.set(code, known)
    return known
  }

  const keysOf = (insee: string): readonly string[] => {
    const commune = communeOf(insee)
    const own = areaKey('commune', commune?.code ?? insee)
    return commune === null || commune.epci === null ? [own] : [own, areaKey('epci', commune.epci)]
  }

  const sectorOf = (insee: string): RowId | null => {
    for (const key of keysOf(insee)) {
      const sector = sectors.get(key) ?? null
      if (sector !== null) return sector
    }
    return null
  }

  return {
    departement,
    communeOf,
    epciOf,
    townOf,
    sectorOf,
    isExcluded: (insee) => keysOf(insee).some((key) => excluded.has(key)),
    communesOf: ({ epci = [], sectors = [], communes = [] }) => {
      const holds = (insee: string): boolean =>
        among(epci, communeOf(insee)?.epci) &&
        among(sectors, sectorOf(insee)) &&
        among(communes, communeOf(insee)?.code)
      return codesOf(departement).filter(holds)
    },
  }
}

const areaKey = (kind: string | null, code: string | null): string => `${kind} ${code}`

const among = <Value>(wanted: readonly Value[], value: Value | null | undefined): boolean =>
  wanted.length === 0 || (value !== null && value !== undefined && wanted.includes(value))

/** Every code by which an address may name a commune of a département, each once. */
const codesOf = (departement: TerritoryData | null): readonly string[] =>
  departement === null ? [] : [...new Set([...departement.communes, ...departement.former].map(({ code }) => code))]
