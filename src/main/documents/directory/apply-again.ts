import type { PlannedWrite } from './plan.ts'
import type { Pass } from './run-pass.ts'

/** Two passes as one: what the second adds to each line and each row. */
export const applyAgain = (first: Pass, second: Pass): Pass => {
  const known = new Map(first.applied.map((line) => [line.resolved.draft.rank, line]))
  const applied = second.applied.map((line) => {
    const before = known.get(line.resolved.draft.rank)
    return before === undefined ? line : { ...before, changes: [...before.changes, ...line.changes] }
  })
  const ranks = new Set(applied.map(({ resolved }) => resolved.draft.rank))
  const lost = first.applied.filter(({ resolved }) => !ranks.has(resolved.draft.rank))
  return {
    ...first,
    applied: [...applied, ...lost],
    resolved: second.resolved,
    entries: [...first.entries, ...second.entries.filter(({ known }) => known === null)],
    writes: merged([...first.writes, ...second.writes]),
  }
}

const merged = (writes: readonly PlannedWrite[]): readonly PlannedWrite[] => {
  const rows = new Map<string, PlannedWrite>()
  for (const write of writes) {
    const before = rows.get(write.id)
    rows.set(write.id, before === undefined ? write : { ...before, values: { ...before.values, ...write.values } })
  }
  return [...rows.values()]
}
