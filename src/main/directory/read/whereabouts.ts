import { sql } from 'kysely'
import { rows, select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { announcedPosts } from './announced-posts.ts'
import { type Area, areasOf } from './areas.ts'
import { communeName } from './commune-name.ts'
import { among, isOneOf, namesOneOf, standing, standingFor } from './fragments.ts'
import { untilWritten } from './until-written.ts'

/** Where an entry is, in words; several of one kind are joined by commas. */
export interface Whereabouts {
  readonly commune: string | null
  readonly epci: string | null
  readonly sector: string | null
}

export const nowhere: Whereabouts = { commune: null, epci: null, sector: null }

/** Where these entries are; `null` asks for all of the list. Those of whom nothing is known may be left out. */
export const whereabouts = (
  context: FeatureContext,
  list: DirectoryListName,
  ids: readonly RowId[] | null,
): ReadonlyMap<RowId, Whereabouts> => whereaboutsOf[list](context, ids)

/** The one sector of each structure, joined ones included; absent when it is of none, or of several by its places. */
export const sectorsOfStructures = (context: FeatureContext): ReadonlyMap<RowId, RowId> =>
  untilWritten(context.workspace.db, 'sectorsOfStructures', () => {
    const words = areaWords(context)
    const places = Map.groupBy(siteLines(context, 'structure', null), ({ structure }) => structure)
    return new Map(
      structureLines(context, null).flatMap((line) => {
        const [only, ...others] = words.sectorsOf(line, places.get(line.id) ?? [])
        return only === undefined || others.length > 0 ? [] : [[line.id, only] as const]
      }),
    )
  })

type Find = (context: FeatureContext, ids: readonly RowId[] | null) => ReadonlyMap<RowId, Whereabouts>

const whereaboutsOf: Readonly<Record<DirectoryListName, Find>> = {
  actors: (context, ids) => {
    const words = areaWords(context)
    const places = Map.groupBy(siteLines(context, 'structure', ids), ({ structure }) => structure)
    return new Map(
      structureLines(context, ids).map((line) => [line.id, words.structure(line, places.get(line.id) ?? [])]),
    )
  },
  places: (context, ids) => {
    const words = areaWords(context)
    const lines = siteLines(context, 'place', ids)
    const structures = new Map(structureLines(context, ids && structuresOf(lines)).map((line) => [line.id, line]))
    return new Map(
      lines.map((line) => [line.id, words.place(line, line.structure && (structures.get(line.structure) ?? null))]),
    )
  },
  persons: (context, ids) => {
    const posts = announcedPosts(context.workspace.db, ids)
    const structures = whereaboutsOf.actors(context, ids && structuresOf([...posts.values()]))
    const own = ownSectors(context, ids)
    return new Map([
      ...own,
      ...[...posts].map(
        ([person, { structure }]) =>
          [person, structure === null ? (own.get(person) ?? nowhere) : (structures.get(structure) ?? nowhere)] as const,
      ),
    ])
  },
}

/** Persons with a sector of their own: it counts while no structure of theirs says more. */
const ownSectors = ({ workspace: { db } }: FeatureContext, ids: readonly RowId[] | null) =>
  new Map(
    select(
      db,
      sql<{ id: RowId; name: string | null }>`SELECT person.id AS id, sector.name AS name FROM person
        JOIN sector ON sector.id = person.sector WHERE ${ids === null ? sql`TRUE` : among(sql`person.id`, ids)}`,
    ).map(({ id, name }) => [id, { ...nowhere, sector: name }] as const),
  )

const structuresOf = (lines: readonly { readonly structure: RowId | null }[]): readonly RowId[] => [
  ...new Set(lines.flatMap(({ structure }) => structure ?? [])),
]

interface StructureLine {
  readonly id: RowId
  readonly commune: string | null
  readonly inseeCode: string | null
  readonly sector: RowId | null
}

interface SiteLine {
  readonly id: RowId
  readonly structure: RowId | null
  readonly commune: string | null
  readonly inseeCode: string | null
}

const structureLines = ({ workspace: { db } }: FeatureContext, ids: readonly RowId[] | null) =>
  select(
    db,
    sql<StructureLine>`SELECT id, commune, inseeCode, sector FROM actor
      WHERE ${ids === null ? sql`TRUE` : isOneOf(ids)}`,
  )

/** Places by their own ids, or by the structures that run them. */
const siteLines = ({ workspace: { db } }: FeatureContext, by: 'place' | 'structure', ids: readonly RowId[] | null) =>
  select(
    db,
    sql<SiteLine>`SELECT id, ${standingFor('actor', sql`place.actor`)} AS structure, commune, inseeCode FROM place
      WHERE ${standing('place')} AND ${
        by === 'structure' ? namesOneOf('actor', sql`place.actor`, ids) : ids === null ? sql`TRUE` : isOneOf(ids)
      } ORDER BY id`,
  )

/** Tells where an entry is, by what its area belongs to: see `territory-criteria.ts`, which asks the same in SQL. */
const areaWords = (context: FeatureContext) => {
  const areas = areasOf(context)
  const sectors = new Map(rows(context.workspace.db, 'sector').map(({ id, name }) => [id, name]))
  const areaOf = (insee: string | null): Area | null => (insee === null ? null : areas.of(insee))
  const communeOf = (line: Omit<SiteLine, 'id' | 'structure'>): string | null => communeName(areas, line)
  const sectorName = (id: RowId | null | undefined): string | null => (id && sectors.get(id)) ?? null
  const known = (id: RowId | null | undefined): readonly RowId[] => (sectorName(id) === null ? [] : [id as RowId])
  /** Of its commune, else the one written for it, else those of its places. */
  const sectorsOf = (line: StructureLine, places: readonly SiteLine[]): readonly RowId[] => {
    const [own] = [...known(areaOf(line.inseeCode)?.sector), ...known(line.sector)]
    if (own !== undefined) return [own]
    return [...new Set(places.flatMap(({ inseeCode }) => known(areaOf(inseeCode)?.sector)))]
  }

  return {
    sectorsOf,
    structure: (line: StructureLine, places: readonly SiteLine[]): Whereabouts => {
      const ofPlaces = places.map(({ inseeCode }) => areaOf(inseeCode))
      const area = areaOf(line.inseeCode)
      return {
        commune: communeOf(line) ?? listed(places.map(communeOf)),
        epci:
          line.inseeCode === null ? listed(ofPlaces.map((one) => one?.epci?.name ?? null)) : (area?.epci?.name ?? null),
        sector: listed(sectorsOf(line, places).map(sectorName)),
      }
    },
    place: (line: SiteLine, structure: StructureLine | null): Whereabouts => {
      const area = areaOf(line.inseeCode ?? structure?.inseeCode ?? null)
      return {
        commune: communeOf(line) ?? (structure === null ? null : communeOf(structure)),
        epci: area?.epci?.name ?? null,
        sector: sectorName(area?.sector) ?? sectorName(structure?.sector),
      }
    },
  }
}

const listed = (names: readonly (string | null)[]): string | null => {
  const known = [...new Set(names.filter((name) => name !== null))]
  return known.length === 0 ? null : known.toSorted().join(', ')
}
