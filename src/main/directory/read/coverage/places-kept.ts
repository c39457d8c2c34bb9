import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { place } from '#shared/records/directory/place/place.ts'
import { readValue } from '#shared/records/read-value.ts'
import type { Place } from '#shared/records/records.ts'
import { entryIds } from '../entry-ids.ts'
import { among, standingFor } from '../fragments.ts'

/** What a territory is told from: a place that the filter keeps. */
export interface KeptPlace
  extends Pick<
    Place,
    | 'id'
    | 'name'
    | 'commune'
    | 'inseeCode'
    | 'latitude'
    | 'longitude'
    | 'parentStructure'
    | 'services'
    | 'verifiedOn'
    | 'updatedOn'
  > {
  /** The structure that runs it, by the row that stands for it. */
  readonly structure: { readonly id: RowId; readonly name: string } | null
}

/** By name. A place without a commune stands where the structure that runs it does. */
export const placesKept = (context: FeatureContext, filter: DirectoryFilter): readonly KeptPlace[] => {
  const ids = entryIds(context, { list: 'places', filter, sort: { column: 'name', descending: false } })
  const found = new Map(select(context.workspace.db, linesOf(ids)).map((line) => [line.id, keptPlace(line)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

interface Line extends Omit<KeptPlace, 'services' | 'structure'> {
  readonly services: string | null
  readonly structure: RowId | null
  readonly structureName: string | null
}

const linesOf = (ids: readonly RowId[]) => sql<Line>`
  SELECT place.id, place.name, coalesce(place.commune, actor.commune) AS commune,
    coalesce(place.inseeCode, actor.inseeCode) AS inseeCode, place.latitude, place.longitude, place.parentStructure,
    place.services, place.verifiedOn, place.updatedOn, actor.id AS structure, actor.name AS structureName
  FROM place LEFT JOIN actor ON actor.id = ${standingFor('actor', sql`place.actor`)}
  WHERE ${among(sql`place.id`, ids)}`

const keptPlace = ({ services, structure, structureName, ...line }: Line): KeptPlace => ({
  ...line,
  services: services === null ? null : (readValue(place.fields.services, JSON.parse(services)) as Place['services']),
  structure: structure === null ? null : { id: structure, name: structureName ?? 'Structure sans nom' },
})
