import { sql } from 'kysely'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { Areas } from './areas.ts'
import { allOf, among, anyOf, type Fragment, structuresByPlace } from './fragments.ts'

/** What a filter asks of where an `actor` is. One that acts in the whole département is wherever one looks. */
export const structureWhere = (filter: DirectoryFilter, areas: Areas): readonly Fragment[] => [
  ...epciAndCommunes(filter, areas).map((codes) => anyOf([everywhere, structureStands(codes)])),
  ...(filter.sectors.length === 0 ? [] : [anyOf([everywhere, structureInSectors(filter.sectors, areas)])]),
]

/** The same of a `place`, beside the `actor` that runs it. */
export const placeWhere = (filter: DirectoryFilter, areas: Areas): readonly Fragment[] => [
  ...epciAndCommunes(filter, areas).map((codes) => among(placeCode, codes)),
  ...(filter.sectors.length === 0 ? [] : [placeInSectors(filter.sectors, areas)]),
]

/** All that is known of where an `actor` is lies outside what the espace covers (`NULL` counts as no); `null`: nothing does. */
export const structureOutside = (areas: Areas): Fragment | null => {
  if (!areas.someExcluded) return null
  const excluded = excludedCodes(areas)
  const stands = anyOf([
    among(sql`actor.inseeCode`, excluded),
    allOf([
      sql`actor.inseeCode IS NULL`,
      sql`actor.id IN (${structuresByPlace(among(sql`place.inseeCode`, excluded))})`,
    ]),
  ])
  const inside = structuresByPlace(sql`place.inseeCode IS NOT NULL AND NOT ${among(sql`place.inseeCode`, excluded)}`)
  return allOf([stands, sql`NOT ${everywhere}`, sql`actor.sector IS NULL`, sql`actor.id NOT IN (${inside})`])
}

export const placeOutside = (areas: Areas): Fragment | null =>
  areas.someExcluded ? among(placeCode, excludedCodes(areas)) : null

const everywhere: Fragment = sql`coalesce(actor.wholeDepartement, 0)`

/** A place without a commune stands where the structure that runs it does. */
const placeCode: Fragment = sql`coalesce(place.inseeCode, actor.inseeCode)`

const excludedCodes = (areas: Areas): readonly string[] => areas.codes(({ excluded }) => excluded)

/** The codes each of these two criteria keeps, when it asks something. */
const epciAndCommunes = ({ epci, communes }: DirectoryFilter, areas: Areas): readonly (readonly string[])[] => [
  ...(epci.length === 0 ? [] : [areas.codes((area) => area.epci !== null && epci.includes(area.epci.code))]),
  ...(communes.length === 0 ? [] : [areas.codes(({ insee, commune }) => communes.includes(commune?.code ?? insee))]),
]

/** In its own commune; without one, in those of its places. */
const structureStands = (codes: readonly string[]): Fragment =>
  anyOf([
    among(sql`actor.inseeCode`, codes),
    allOf([sql`actor.inseeCode IS NULL`, sql`actor.id IN (${structuresByPlace(among(sql`place.inseeCode`, codes))})`]),
  ])

/** The sector of its commune, else the one written for it, else those of its places. */
const structureInSectors = (sectors: DirectoryFilter['sectors'], areas: Areas): Fragment => {
  const wanted = codesInSectors(sectors, areas)
  return anyOf([
    among(sql`actor.inseeCode`, wanted),
    allOf([
      inNoSector(sql`actor.inseeCode`, areas),
      anyOf([
        among(sql`actor.sector`, sectors),
        allOf([
          sql`actor.sector IS NULL`,
          sql`actor.id IN (${structuresByPlace(among(sql`place.inseeCode`, wanted))})`,
        ]),
      ]),
    ]),
  ])
}

const placeInSectors = (sectors: DirectoryFilter['sectors'], areas: Areas): Fragment =>
  anyOf([
    among(placeCode, codesInSectors(sectors, areas)),
    allOf([inNoSector(placeCode, areas), among(sql`actor.sector`, sectors)]),
  ])

const codesInSectors = (sectors: DirectoryFilter['sectors'], areas: Areas): readonly string[] =>
  areas.codes((area) => area.sector !== null && sectors.includes(area.sector))

const inNoSector = (code: Fragment, areas: Areas): Fragment =>
  sql`NOT coalesce(${among(
    code,
    areas.codes((area) => area.sector !== null),
  )}, FALSE)`
