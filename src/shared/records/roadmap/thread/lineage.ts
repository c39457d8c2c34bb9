import type { RowId } from '../../../kernel/ids.ts'
import type { ThreadRows } from './thread-rows.ts'

/** What comes from what. Ids of rows that are not here lead nowhere. */
export interface ThreadGraph {
  readonly earlier: (id: RowId) => readonly RowId[]
  readonly later: (id: RowId) => readonly RowId[]
}

/** Ids, each once. */
export type Lineage = ReadonlySet<RowId>

/** Links between formulations, then formulation → fiche → indicators and news. */
export const threadGraph = ({ formulations, links, fiches, indicators, news }: ThreadRows): ThreadGraph => {
  const known = new Set([...formulations, ...fiches, ...indicators, ...news].map(({ id }) => id))
  const before = new Map<RowId, RowId[]>()
  const after = new Map<RowId, RowId[]>()
  const tie = (earlier: RowId | null, later: RowId | null): void => {
    if (earlier === null || later === null || !known.has(earlier) || !known.has(later)) return
    if (after.get(earlier)?.includes(later)) return
    after.set(earlier, [...(after.get(earlier) ?? []), later])
    before.set(later, [...(before.get(later) ?? []), earlier])
  }
  for (const { earlier, later } of links) tie(earlier, later)
  for (const { id, fiche } of formulations) tie(id, fiche)
  for (const { id, fiche } of [...indicators, ...news]) tie(fiche, id)
  return { earlier: (id) => before.get(id) ?? [], later: (id) => after.get(id) ?? [] }
}

/** All that leads to it and all that it leads to, and itself. Two postes may have tied a loop: each is gone through once. */
export const lineageOf = (graph: ThreadGraph, id: RowId): Lineage =>
  new Set([...reached(id, graph.earlier), ...reached(id, graph.later)])

/** Whether to say that `later` comes from `earlier` would close a loop. */
export const wouldLoop = (graph: ThreadGraph, earlier: RowId, later: RowId): boolean =>
  reached(later, graph.later).has(earlier)

const reached = (from: RowId, next: (id: RowId) => readonly RowId[]): Set<RowId> => {
  const found = new Set([from])
  for (const id of found) for (const other of next(id)) found.add(other)
  return found
}
