import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'
import { type Newer, newer } from '#shared/text/newer.ts'
import { territoryMap } from '../read/territory-map.ts'
import { type Area, type AreaRow, assignAreas } from './assign-areas.ts'
import { sectorGone } from './errors.ts'

/** @throws AppFailure `sector-gone` */
export const assignSector = (context: FeatureContext, areas: readonly Area[], sector: RowId | null): void => {
  const { db } = context.workspace
  if (sector !== null && row(db, 'sector', sector) === null) throw sectorGone()
  const known = new Set(rows(db, 'sector').map(({ id }) => id))
  const present = rows(db, 'sectorArea', (q) => q.orderBy('id')).flatMap((area) =>
    areaRow(area, area.sector !== null && known.has(area.sector) ? area.sector : null),
  )
  const { written, removed } = assignAreas(departement(context), present, areas, sector)
  context.write({
    intent: 'territory.assign',
    writes: written.map(({ row, value, ...area }) => ({
      record: 'sectorArea',
      id: row ?? context.ids.row(),
      values: { ...area, sector: value },
    })),
    removals: removed.map((id) => ({ record: 'sectorArea', id })),
  })
}

export const excludeAreas = (context: FeatureContext, areas: readonly Area[], excluded: boolean): void => {
  const present = rows(context.workspace.db, 'excludedArea', (q) => q.orderBy('id')).flatMap((area) =>
    areaRow(area, true),
  )
  const { written, removed } = assignAreas(departement(context), present, areas, excluded || null)
  context.write({
    intent: 'territory.exclude',
    writes: written.map(({ row, value: _, ...area }) => ({
      record: 'excludedArea',
      id: row ?? context.ids.row(),
      values: area,
    })),
    removals: removed.map((id) => ({ record: 'excludedArea', id })),
  })
}

interface PartialArea {
  readonly id: RowId
  readonly kind: Area['kind'] | Newer | null
  readonly code: string | null
}

/** A row of which a part has not arrived yet names no area. */
const areaRow = <Value>({ id, kind, code }: PartialArea, value: Value | null): readonly AreaRow<Value>[] =>
  kind === null || kind === newer || code === null ? [] : [{ id, kind, code, value }]

const departement = (context: FeatureContext): TerritoryData =>
  territoryMap(context).departement ?? { epci: [], communes: [], former: [], shared: [], towns: [], outline: [] }
