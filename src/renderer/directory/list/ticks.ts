import type { DirectoryFilter, DirectorySelection } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** Rows that are ticked: some of them, or all that the filter keeps but a few; also those that are not loaded. */
export type Ticks =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<RowId> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<RowId> }

export const noTicks: Ticks = { kind: 'some', ids: new Set() }

export const allTicks: Ticks = { kind: 'all', except: new Set() }

export const isTicked = (ticks: Ticks, id: RowId): boolean =>
  ticks.kind === 'some' ? ticks.ids.has(id) : !ticks.except.has(id)

/** @param total rows that the filter keeps */
export const countTicked = (ticks: Ticks, total: number): number =>
  ticks.kind === 'some' ? ticks.ids.size : Math.max(0, total - ticks.except.size)

/** Ticks these rows, or takes their ticks away. */
export const withTicks = (ticks: Ticks, ids: readonly RowId[], on: boolean): Ticks => {
  const adds = ticks.kind === 'some' ? on : !on
  const changed = new Set(ticks.kind === 'some' ? ticks.ids : ticks.except)
  for (const id of ids) {
    if (adds) changed.add(id)
    else changed.delete(id)
  }
  return ticks.kind === 'some' ? { kind: 'some', ids: changed } : { kind: 'all', except: changed }
}

/** What a gesture on the ticked rows is asked with. */
export const selectionOf = (ticks: Ticks, filter: DirectoryFilter): DirectorySelection =>
  ticks.kind === 'some' ? { kind: 'ids', ids: [...ticks.ids] } : { kind: 'filter', filter, except: [...ticks.except] }
