import type { RecordName } from '#shared/records/records.ts'
import type { KnownRow } from '#shared/records/row-write.ts'
import { removedField } from '#shared/sync/op.ts'
import { seen, type VersionVector } from '#shared/sync/version-vector.ts'
import { seenBy } from './branches.ts'
import { slices } from './bulk.ts'
import type { Commit } from './commit.ts'
import { valueBefore } from './compared-ops.ts'
import type { Db } from './db.ts'
import { headsOfRows } from './heads.ts'
import type { LoggedWrite, RowName } from './intent.ts'
import { knownOps } from './known-ops.ts'
import { opsOfTx } from './log-read.ts'
import type { Names } from './names.ts'
import { replicaOfOp } from './op-number.ts'
import type { Origins } from './origins.ts'
import { reverseRow } from './reverse-row.ts'
import { shownRow } from './shown-row.ts'
import { isOfRow, opId, readOp, type StoredOp } from './stored-op.ts'

/** Where an intent is taken back, and by whom. */
export interface Taker {
  readonly db: Db
  readonly names: Names
  /** The replica's number here. */
  readonly replica: number
  readonly origins: Origins
}

/** What takes an intent back, as the parts of another. */
export interface Inverse {
  readonly again: readonly LoggedWrite[]
  readonly removals: readonly KnownRow[]
  readonly restores: readonly KnownRow[]
  /** Whether something that somebody else wrote since is in the way, and stays. */
  readonly isOvertaken: boolean
}

/**
 * What takes one intent of this replica back: rows it created are removed, rows it removed are restored and the
 * reverse, and each field gets the value it had. What someone wrote since stays: undoing never overwrites.
 */
export const inverseOf = (taker: Taker, commit: Commit): Inverse => {
  const { db, names } = taker
  const created = new Set(commit.created.map(keyOf))
  const again: LoggedWrite[] = []
  const removals: KnownRow[] = []
  const restores: KnownRow[] = []
  let isOvertaken = false
  for (const { name, ops, heads } of touchedRows(taker, commit)) {
    const isThere = shownRow(heads, knownOps(db, names)).values !== null
    const reversal = reverseRow({ ops, heads, isThere, isCreated: created.has(keyOf(name)) }, knownBy(taker))
    for (const { op, names: fields } of reversal.fields) {
      again.push({ ...name, values: valuesBefore(db, names, op, fields) })
    }
    if (reversal.removal === 'remove') removals.push(name)
    if (reversal.removal === 'restore') restores.push(name)
    isOvertaken ||= reversal.isOvertaken
  }
  return { again, removals, restores, isOvertaken }
}

const keyOf = ({ record, id }: RowName): string => `${record} ${id}`

/** Rows whose heads are read at once. */
const batchSize = 256

/** Each row that an intent of this session wrote in, so of a declared record, with what it wrote there and what stands there now. */
function* touchedRows({ db, replica }: Taker, commit: Commit) {
  for (const [record, ops] of Map.groupBy(opsOfTx(db, replica, commit.first), (op) => op.record)) {
    for (const some of slices([...Map.groupBy(ops, ({ row }) => row)], batchSize)) {
      const ids = some.map(([id]) => id)
      const heads = headsOfRows(db, record, ids)
      for (const [id, own] of some)
        yield { name: { record: record as RecordName, id }, ops: own, heads: heads.get(id) ?? [] }
    }
  }
}

const knownBy = ({ db, names, replica, origins }: Taker) => ({
  originsOf: origins.of,
  isOwn: (op: number): boolean => replicaOfOp(op) === replica,
  hadSeen: (revival: StoredOp, op: number): boolean =>
    removalsBefore(db, revival).some((vector) => seen(vector, opId(names, op))),
})

const removalsBefore = (db: Db, { prev, record, row }: StoredOp): readonly VersionVector[] =>
  prev
    .map((n) => readOp(db, n))
    .filter((op) => isOfRow(op, { record, id: row }))
    .flatMap(({ n, changes }) => {
      const vector = changes[removedField] as VersionVector | null | undefined
      return vector == null ? [] : [seenBy(db, n, vector)]
    })

const valuesBefore = (db: Db, names: Names, op: StoredOp, fields: readonly string[]): Record<string, unknown> => {
  const named = op.prev
    .map((n) => readOp(db, n))
    .filter((earlier) => isOfRow(earlier, { record: op.record, id: op.row }))
  return Object.fromEntries(fields.map((field) => [field, JSON.parse(valueBefore(db, names, named, field))]))
}
