import { type Changes, type Op, type OpId, parseChanges, removedField } from '#shared/sync/op.ts'
import type { Db } from './db.ts'
import { knownHeads } from './heads.ts'
import type { RowName } from './intent.ts'
import { moveHeads } from './move-heads.ts'
import type { Projection } from './projection.ts'
import { insertOps, prevText } from './stored-op.ts'

/** Operations of one record, each of a row of its own: they are stored, and move heads, together. */
type Run = readonly [Op, ...Op[]]

/** Operations in memory twice at once. */
const longest = 256

/** A transaction's operations, in their order, a run at a time. */
export function* runsOf(ops: readonly Op[]): Generator<Run> {
  let run: Op[] = []
  const rows = new Set<string>()
  for (const op of ops) {
    if (run.length === longest || run[0]?.record !== op.record || rows.has(op.row)) {
      if (run.length > 0) yield run as unknown as Run
      run = []
      rows.clear()
    }
    run.push(op)
    rows.add(op.row)
  }
  if (run.length > 0) yield run as unknown as Run
}

interface Destination {
  readonly db: Db
  readonly projection: Projection
  /** Numbers of what the transaction names, all of which is here. */
  readonly numberOf: (id: OpId) => number
}

/**
 * Stores what another replica wrote, and shows at once the rows that nothing was known of.
 * @param first number of the first operation @returns rows that must be made again from their heads
 */
export const applyRun = ({ db, projection, numberOf }: Destination, first: number, run: Run): readonly RowName[] => {
  const [{ record }] = run
  const known = knownHeads(
    db,
    record,
    run.map(({ row }) => row),
  )
  const moves = run.map((op) => {
    const prev = op.prev.map(numberOf)
    const named = (known.get(op.row) ?? []).filter((head) => prev.includes(head.op))
    return { ...op, prev, named, changes: parseChanges(op), text: op.changes }
  })
  insertOps(
    db,
    moves.map(({ row, text, prev }, index) => ({ n: first + index, record, row, changes: text, prev: prevText(prev) })),
  )
  moveHeads(db, first, moves)
  const isNew = (row: string, changes: Changes): boolean => !known.has(row) && !Object.hasOwn(changes, removedField)
  const [fresh, stale] = [
    moves.filter((op) => isNew(op.row, op.changes)),
    moves.filter((op) => !isNew(op.row, op.changes)),
  ]
  projection.add(
    record,
    fresh.map(({ row, changes }) => ({ id: row, changes })),
  )
  return stale.map(({ row }) => ({ record, id: row }))
}
