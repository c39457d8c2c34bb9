import { sql } from 'kysely'
import type { DirectoryFilter } from '#shared/contract/directory.ts'
import type { AreaInUse } from './areas-in-use.ts'
import { allOf, among, anyOf, type Fragment, structuresByPlace } from './fragments.ts'

type Areas = readonly AreaInUse[]

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

/** All that is known of where an `actor` is lies outside what the espace covers; `null`: nothing does. */
export const structureOutside = (areas: Areas): Fragment | null => {
  const excluded = codesOf(areas, (area) => area.excluded)
  if (excluded.length === 0) return null
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

export const placeOutside = (areas: Areas): Fragment | null => {
  const excluded = codesOf(areas, (area) => area.excluded)
  return excluded.length === 0 ? null : sql`coalesce(${among(placeCode, excluded)}, FALSE)`
}

const everywhere: Fragment = sql`coalesce(actor.wholeDepartement, 0)`

/** A place without a commune stands where the structure that runs it does. */
const placeCode: Fragment = sql`coalesce(place.inseeCode, actor.inseeCode)`

const codesOf = (areas: Areas, wanted: (area: AreaInUse) => boolean): readonly string[] =>
  areas.filter(wanted).map(({ insee }) => insee)

/** The codes each of these two criteria keeps, when it asks something. */
const epciAndCommunes = ({ epci, communes }: DirectoryFilter, areas: Areas): readonly (readonly string[])[] => [
  ...(epci.length === 0 ? [] : [codesOf(areas, (area) => area.epci !== null && epci.includes(area.epci.code))]),
  ...(communes.length === 0
    ? []
    : [codesOf(areas, (area) => communes.includes(area.insee) || communes.includes(area.commune))]),
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
  codesOf(areas, (area) => area.sector !== null && sectors.includes(area.sector))

const inNoSector = (code: Fragment, areas: Areas): Fragment =>
  sql`NOT coalesce(${among(
    code,
    codesOf(areas, (area) => area.sector !== null),
  )}, FALSE)`
