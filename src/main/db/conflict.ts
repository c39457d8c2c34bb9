import { exceptErased } from '#shared/kernel/erased.ts'
import { precedes } from '#shared/sync/field-state.ts'
import { type OpId, removedField } from '#shared/sync/op.ts'
import { holds } from '#shared/sync/row-head.ts'
import { seen, type VersionVector } from '#shared/sync/version-vector.ts'
import { txOfOp } from './compared-ops.ts'
import type { Db } from './db.ts'
import { headsOfRow, type StoredHead } from './heads.ts'
import type { RowName } from './intent.ts'
import { knownOps } from './known-ops.ts'
import type { Names } from './names.ts'
import type { KnownOps } from './shown-row.ts'
import { prepared } from './statements.ts'
import { isOfRow, opId, readOp, type StoredOp } from './stored-op.ts'
import { type Writer, writersIn } from './writers.ts'

/** A value someone wrote in a field. */
export interface WrittenValue extends Writer {
  readonly id: OpId
  readonly value: unknown
  /** All that was written in the row with it. */
  readonly changes: Readonly<Record<string, unknown>>
  /** ISO instant, by the writer's clock. */
  readonly at: string
}

/** Values of one field that were written apart (FS-2). */
export interface Conflict {
  /** The one shown meanwhile comes first. */
  readonly sides: readonly WrittenValue[]
  /** The last value that all of them replaced; `null` when they have none in common. */
  readonly base: WrittenValue | null
}

export interface ContestedField extends RowName {
  readonly field: string
}

/** Fields with values to choose between, a row's together, the oldest rows first. */
export const contestedFields = (db: Db, limit: number): readonly ContestedField[] =>
  prepared<[number], ContestedField>(
    db,
    'SELECT record, row AS id, field FROM contested ORDER BY row, record, field LIMIT ?',
  ).all(limit)

export const countContested = (db: Db): number =>
  prepared<[], { n: number }>(db, 'SELECT count(*) AS n FROM contested').get()?.n ?? 0

/** `null` when nothing is contested there. A contested removal has for sides the removals, then what was written apart. */
export const conflictOf = (db: Db, names: Names, row: RowName, field: string): Conflict | null => {
  const heads = headsOfRow(db, row)
  const own = exceptErased(
    heads.filter((head) => holds(head, field)),
    ({ changes }) => changes[field],
  )
  const apart = field === removedField ? heads.filter((head) => isUnseen(knownOps(db, names), head, own)) : []
  if (own.length + apart.length < 2) return null
  const ops = own.map(({ op }) => readOp(db, op))
  const ranked = ops
    .map((op) => ({ op, ...opId(names, op.n), lamport: txOfOp(db, op.n).lamport }))
    .toSorted((a, b) => (precedes(a, b) ? 1 : -1))
  const sides = ranked.map(({ op }) => writtenIn(db, names, op, field))
  return {
    sides: [...sides, ...apart.map(({ op }) => writtenIn(db, names, readOp(db, op), field))],
    base: field === removedField ? null : baseOf(db, names, ops, row, field),
  }
}

/** What no removal of its row had seen (FS-5). */
const isUnseen = (known: KnownOps, head: StoredHead, removals: readonly StoredHead[]): boolean =>
  !holds(head, removedField) &&
  removals.every(({ op, changes }) => {
    const vector = changes[removedField] as VersionVector | null
    return vector === null || !seen(known.seenBy(op, vector), known.idOf(head.op))
  })

const writtenIn = (db: Db, names: Names, { n, changes }: StoredOp, field: string): WrittenValue => {
  const { at, said } = txOfOp(db, n)
  const id = opId(names, n)
  return { id, value: changes[field] ?? null, changes, at, ...writersIn(db)(id, said) }
}

/** The latest of the writes of that field from which all the sides come. */
const baseOf = (db: Db, names: Names, sides: readonly StoredOp[], row: RowName, field: string): WrittenValue | null => {
  const [first = new Map(), ...others] = sides.map((op) => writesBefore(db, op, row, field))
  const common = [...first.values()].filter(({ n }) => others.every((writes) => writes.has(n)))
  const latest = common.reduce<StoredOp | null>(
    (best, op) => (best === null || txOfOp(db, op.n).lamport > txOfOp(db, best.n).lamport ? op : best),
    null,
  )
  return latest === null ? null : writtenIn(db, names, latest, field)
}

/** Every write of the field that an operation replaced, itself left out. */
const writesBefore = (db: Db, op: StoredOp, row: RowName, field: string): ReadonlyMap<number, StoredOp> => {
  const met = new Set<number>()
  const writes = new Map<number, StoredOp>()
  const queue = [...op.prev]
  for (let n = queue.pop(); n !== undefined; n = queue.pop()) {
    if (met.has(n)) continue
    met.add(n)
    const earlier = readOp(db, n)
    if (!isOfRow(earlier, row)) continue
    if (Object.hasOwn(earlier.changes, field)) writes.set(n, earlier)
    queue.push(...earlier.prev)
  }
  return writes
}
