import type { RowWrite } from '#main/db/intent.ts'
import { row, rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FeatureContext } from '../context.ts'
import { territoryMap } from '../territory-map.ts'
import { type Area, type AreaRow, assignAreas } from './assign-areas.ts'
import { sectorGone } from './errors.ts'

/** @throws AppFailure `sector-gone` */
export const assignSector = (context: FeatureContext, areas: readonly Area[], sector: RowId | null): void => {
  const { db } = context.workspace
  if (sector !== null && row(db, 'sector', sector) === null) throw sectorGone()
  const known = new Set(rows(db, 'sector').map(({ id }) => id))
  const present = areaRows(
    rows(db, 'sectorArea', (q) => q.orderBy('id')),
    (area) => (area.sector !== null && known.has(area.sector) ? area.sector : null),
  )
  write(context, { record: 'sectorArea', field: 'sector', intent: 'territory.assign' }, present, areas, sector)
}

export const excludeAreas = (context: FeatureContext, areas: readonly Area[], excluded: boolean): void => {
  const present = areaRows(
    rows(context.workspace.db, 'excludedArea', (q) => q.orderBy('id')),
    () => true,
  )
  write(context, { record: 'excludedArea', field: null, intent: 'territory.exclude' }, present, areas, excluded || null)
}

interface AreaRecord {
  readonly record: 'sectorArea' | 'excludedArea'
  /** Where the value is written; `null` when the row alone says it. */
  readonly field: 'sector' | null
  readonly intent: string
}

const areaRows = <
  Row extends { readonly id: RowId; readonly kind: Area['kind'] | null; readonly code: string | null },
  Value,
>(
  found: readonly Row[],
  valueOf: (row: Row) => Value | null,
): readonly AreaRow<Value>[] =>
  found.flatMap((area) => {
    const { id, kind, code } = area
    return kind === null || code === null ? [] : [{ id, kind, code, value: valueOf(area) }]
  })

const write = <Value>(
  context: FeatureContext,
  { record, field, intent }: AreaRecord,
  present: readonly AreaRow<Value>[],
  areas: readonly Area[],
  value: Value | null,
): void => {
  const { departement } = territoryMap(context)
  const { written, removed } = assignAreas(departement ?? nowhere, present, areas, value)
  const writes = written.map(({ row, kind, code, value }): RowWrite => {
    const values = field === null ? {} : { [field]: value }
    return { record, id: row ?? context.ids.row(), values: row === null ? { kind, code, ...values } : values }
  })
  context.write({ intent, writes, removals: removed.map((id) => ({ record, id })) })
}

const nowhere = { epci: [], communes: [], former: [] }
