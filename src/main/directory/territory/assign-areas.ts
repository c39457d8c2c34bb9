import type { RowId } from '#shared/kernel/ids.ts'
import type { areaKinds } from '#shared/records/directory/sector-area.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'

export interface Area {
  readonly kind: keyof typeof areaKinds
  readonly code: string
}

/** An area and what it is given: its sector, or that it is left out. `null`: nothing is said of it. */
interface Valued<Value> extends Area {
  readonly value: Value | null
}

export interface AreaRow<Value> extends Valued<Value> {
  readonly id: RowId
}

export interface AreaChanges<Value> {
  /** Areas to be given a value; `row`: the row that is there for it, `null` to create one. */
  readonly written: readonly (Area & { readonly row: RowId | null; readonly value: Value })[]
  readonly removed: readonly RowId[]
}

/**
 * What to write so that every commune of these areas has the value and no other commune's changes. An EPCI keeps one
 * row as long as that row is true of all its communes but those that have their own: a commune taken out of any sector
 * makes its EPCI's row give way to one for each other commune.
 * @param rows the oldest first: of two for one area, the later is believed
 */
export const assignAreas = <Value>(
  territory: TerritoryData,
  rows: readonly AreaRow<Value>[],
  areas: readonly Area[],
  value: Value | null,
): AreaChanges<Value> => {
  const known = new Map(
    [...rows.filter(isSilent), ...rows.filter((row) => !isSilent(row))].map((row) => [keyOf(row), row]),
  )
  const named = new Set(areas.map(keyOf))
  const before = (area: Area): Value | null => known.get(keyOf(area))?.value ?? null
  const after = (area: Area): Value | null => (named.has(keyOf(area)) ? value : before(area))
  const wanted = groupsOf(territory, areas).flatMap(({ epci, communes }) =>
    epci !== null && named.has(keyOf(epci))
      ? [{ ...epci, value }, ...communes.map((commune) => ({ ...commune, value: null }))]
      : wantedOf(
          epci === null ? null : { ...epci, value: before(epci) },
          communes.map((commune) => ({ ...commune, value: after(commune), named: named.has(keyOf(commune)) })),
        ),
  )
  return differences(known, rows, wanted)
}

const isSilent = ({ value }: Valued<unknown>): boolean => value === null

/** The fewest rows that give each commune its value: an EPCI's holds for the communes that have none of their own. */
const wantedOf = <Value>(
  epci: Valued<Value> | null,
  communes: readonly (Valued<Value> & { readonly named: boolean })[],
): readonly Valued<Value>[] => {
  const whole = epci?.value ?? null
  const targets = communes.map(({ kind, code, value, named }) => ({
    kind,
    code,
    value: named ? value : (value ?? whole),
  }))
  const kept = targets.every(({ value }) => value !== null) ? whole : null
  const own = targets.map((target) => (target.value === kept ? { ...target, value: null } : target))
  return epci === null ? own : [{ ...epci, value: kept }, ...own]
}

const differences = <Value>(
  known: ReadonlyMap<string, AreaRow<Value>>,
  rows: readonly AreaRow<Value>[],
  wanted: readonly Valued<Value>[],
): AreaChanges<Value> => {
  const touched = new Set(wanted.map(keyOf))
  const kept = new Set(wanted.flatMap((area) => (area.value === null ? [] : (known.get(keyOf(area))?.id ?? []))))
  return {
    written: wanted.flatMap(({ kind, code, value }) => {
      const row = known.get(keyOf({ kind, code }))
      return value === null || row?.value === value ? [] : [{ kind, code, value, row: row?.id ?? null }]
    }),
    removed: rows.filter((row) => touched.has(keyOf(row)) && !kept.has(row.id)).map(({ id }) => id),
  }
}

/** An EPCI with its communes of the département; communes that have none, or are not known, together without. */
interface Group {
  readonly epci: Area | null
  readonly communes: readonly Area[]
}

const groupsOf = ({ communes }: TerritoryData, areas: readonly Area[]): readonly Group[] => {
  const epciOf = new Map(communes.map(({ code, epci }) => [code, epci]))
  const above = ({ kind, code }: Area): string | null => (kind === 'epci' ? code : (epciOf.get(code) ?? null))
  const together = [...new Set(areas.map(above))].filter((code) => code !== null)
  const alone = areas.filter((area) => above(area) === null)
  return [
    ...together.map((code) => ({
      epci: { kind: 'epci' as const, code },
      communes: communes.filter(({ epci }) => epci === code).map(({ code }) => ({ kind: 'commune' as const, code })),
    })),
    ...(alone.length === 0 ? [] : [{ epci: null, communes: alone }]),
  ]
}

const keyOf = ({ kind, code }: Area): string => `${kind} ${code}`
