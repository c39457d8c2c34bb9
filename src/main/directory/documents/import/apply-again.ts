import type { PlannedWrite } from '#main/office/paper/planned-write.ts'
import { write } from '#shared/records/row-write.ts'
import type { AppliedLine } from './apply-lines.ts'
import type { Entry } from './entry.ts'
import type { Pass } from './run-pass.ts'

/** Entries that one line may make: a second when the first went to another line, that tells more of it. */
const mostFounded = 2

/** Whether a line would make its entry over and over: the file cannot be settled so, and stays as it is. */
export const foundsAgain = (first: Pass, second: Pass): boolean => {
  const founded = new Map(
    first.applied.map((line) => [line.resolved.draft.rank, line.founded.filter(isLike(line.main)).length]),
  )
  return second.applied.some((line) => founds(line) && (founded.get(line.resolved.draft.rank) ?? 0) >= mostFounded)
}

const isLike =
  ({ record }: Entry) =>
  (entry: Entry): boolean =>
    entry.record === record

const founds = ({ founded, main }: AppliedLine): boolean => founded.includes(main)

/** Two passes as one: what the second adds to each line and each row. */
export const applyAgain = (first: Pass, second: Pass): Pass => {
  const known = new Map(first.applied.map((line) => [line.resolved.draft.rank, line]))
  const applied = second.applied.map((line) => {
    const before = known.get(line.resolved.draft.rank)
    return before === undefined ? line : addedTo(before, line)
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

const addedTo = (before: AppliedLine, line: AppliedLine): AppliedLine => ({
  ...(founds(line) ? line : before),
  changes: [...before.changes, ...line.changes],
  founded: [...before.founded, ...line.founded],
})

const merged = (writes: readonly PlannedWrite[]): readonly PlannedWrite[] => {
  const rows = new Map<string, PlannedWrite>()
  for (const one of writes) {
    const before = rows.get(one.id)
    rows.set(one.id, before === undefined ? one : write(before.record, before.id, { ...before.values, ...one.values }))
  }
  return [...rows.values()]
}
