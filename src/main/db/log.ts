import { randomBytes } from 'node:crypto'
import type { Clock } from '#shared/kernel/clock.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { type Op, removedField, type Tx } from '#shared/sync/op.ts'
import { type Delivery, deliveryOf, type VersionVector } from '#shared/sync/version-vector.ts'
import { written } from './disk-errors.ts'
import { hashTx } from './hash.ts'
import { headsOfLine, type StoredHead } from './heads.ts'
import { createInbox } from './inbox.ts'
import type { Intent, RowName, RowWrite } from './intent.ts'
import { demandSame, demandWhole, readTxs } from './log-read.ts'
import { appendTx, type StoredOp } from './log-write.ts'
import { readMeta, writeMeta } from './meta.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import type { Projection } from './projection.ts'
import { prepared } from './statements.ts'

/** Version of the operations this program writes. */
const logSchema = 1

export interface Commit {
  /** Seq of the first operation of this replica's transaction. */
  readonly first: number
  readonly at: string
  /** Records whose rows may have changed. */
  readonly records: readonly string[]
  /** Rows nothing was known of before. */
  readonly created: readonly RowName[]
}

interface Received {
  readonly applied: number
  readonly known: number
  readonly waiting: number
}

/** The append-only log. Each call is one transaction, on the disk when it returns. */
export interface Log {
  readonly replica: ReplicaId
  /** Writes one intent; `null` when it changes nothing. @throws AppFailure `disk-full`, `disk-failed`: nothing is then written */
  commit(intent: Intent): Commit | null
  /**
   * Takes in what other replicas wrote, in any order; what misses a predecessor waits (OP-4).
   * @throws AppFailure `operation-damaged`, `operation-changed`, or as `commit`: nothing is then taken in
   */
  receive(txs: readonly Tx[]): Received
  vector(): VersionVector
  /** Transactions beyond what `since` has seen, each replica's in order. */
  read(since: VersionVector): Iterable<Tx>
  /** Empties the workspace for good and writes under a new name from then on: what was sent must not be met again. */
  startOver(next: ReplicaId): void
}

export const createLog = (db: Db, names: Names, projection: Projection, first: ReplicaId, clock: Clock): Log => {
  let replica = first
  const removed = names.name(removedField)
  // Met before any transaction, so that it stays in memory: every operation asks for it.
  names.replica(replica)
  const inbox = createInbox(db)

  const vector = (): VersionVector => {
    const known = prepared<[], { id: string; seq: number }>(db, 'SELECT id, seq FROM replica WHERE seq > 0').all()
    return Object.fromEntries(known.map(({ id, seq }) => [id, seq]))
  }

  /** What an intent changes in one row, `null` for nothing: only fields whose value is not already that one. */
  const decide = ({ record, id, values }: RowWrite): RowDecision | null => {
    const known = names.findLine(record, id)
    const heads = known === null ? [] : headsOfLine(db, known)
    const changes: FieldChange[] = []
    for (const name in values) {
      if (values[name] === undefined) continue
      const value = JSON.stringify(values[name])
      const field = names.name(name)
      const prev = heads.filter((head) => head.field === field)
      if (prev.length === 0 ? value === 'null' : prev.length === 1 && prev[0]?.value === value) continue
      changes.push({ name, field, value, prev })
    }
    if (changes.length === 0) return null
    const plain = isPlain(heads, removed) && changes.every((change) => change.field !== removed)
    const how = !plain ? 'refresh' : heads.length === 0 ? 'insert' : 'update'
    return { row: { record, id }, line: known ?? names.addLine(record, id), changes, how }
  }

  const project = ({ row, line, changes, how }: RowDecision): void => {
    const values = Object.fromEntries(changes.map(({ name, value }) => [name, value]))
    if (how === 'refresh') projection.refresh(line)
    else projection[how](row.record, row.id, values)
  }

  const commit = (intent: Intent): Commit | null => {
    const seen = vector()
    const first = (seen[replica] ?? 0) + 1
    const writes = decideAll(intent.writes)
    // A removal has seen this very intent's writes too: the row stays removed.
    const written = writes.reduce((sum, { changes }) => sum + changes.length, 0)
    const vectorSeen = { ...seen, [replica]: first + written - 1 }
    const removals = (intent.removals ?? []).map((row) => ({ ...row, values: { [removedField]: vectorSeen } }))
    const restores = (intent.restores ?? []).map((row) => ({ ...row, values: { [removedField]: null } }))
    const decisions = [...writes, ...decideAll([...removals, ...restores])]
    if (decisions.length === 0) return null

    const stored = decisions.flatMap(({ line, changes }) => changes.map((change) => ({ ...change, line })))
    const ops = decisions.flatMap(({ row, changes }) => changes.map((change) => publicOp(names, row, change)))
    const header = {
      replica,
      first,
      lamport: Number(readMeta(db, 'lamport') ?? 0) + 1,
      at: clock.now().toISOString(),
      author: intent.author,
      intent: intent.intent,
      schema: logSchema,
    }
    const salt = randomBytes(16).toString('base64')
    appendTx(db, names, { ...header, salt, ops, hash: hashTx(header, salt, ops) }, stored)
    for (const decision of decisions) project(decision)
    return {
      first,
      at: header.at,
      records: [...new Set(ops.map((op) => op.record))],
      created: decisions.filter(({ how }) => how === 'insert').map(({ row }) => row),
    }
  }

  const decideAll = (writes: readonly RowWrite[]): readonly RowDecision[] =>
    mergedWrites(writes).flatMap((write) => decide(write) ?? [])

  const apply = (tx: Tx): readonly number[] => {
    const stored = tx.ops.map((op) => ({
      line: names.findLine(op.record, op.row) ?? names.addLine(op.record, op.row),
      field: names.name(op.field),
      value: op.value,
      prev: op.prev.map((id) => ({ replica: names.replica(id.replica), seq: id.seq })),
    }))
    appendTx(db, names, tx, stored)
    return stored.map((op) => op.line)
  }

  const receive = (txs: readonly Tx[]): Received => {
    const stale = new Set<number>()
    let applied = 0
    let known = 0
    const offer = (tx: Tx): Delivery => {
      const delivery = deliveryOf(vector(), tx)
      if (delivery === 'known') demandSame(db, names, tx)
      if (delivery !== 'deliverable') return delivery
      for (const line of apply(tx)) stale.add(line)
      applied += 1
      return delivery
    }
    for (const tx of txs) {
      demandWhole(tx)
      inbox.demandSame(tx)
      const delivery = offer(tx)
      if (delivery === 'known') known += 1
      if (delivery === 'early') inbox.hold(tx)
    }
    inbox.drain((tx) => offer(tx) !== 'early')
    for (const line of stale) projection.refresh(line)
    return { applied, known, waiting: inbox.size() }
  }

  const startOver = (next: ReplicaId): void => {
    for (const table of ['op', 'head', 'tx', 'line', 'inbox']) db.exec(`DELETE FROM ${table}`)
    db.exec("UPDATE replica SET seq = 0; DELETE FROM meta WHERE key IN ('lamport', 'member', 'demo')")
    writeMeta(db, 'replica', next)
    projection.rebuild()
  }

  return {
    get replica() {
      return replica
    },
    startOver: (next) => {
      written(db, () => db.transaction(() => startOver(next)).immediate())
      replica = next
      names.replica(next)
    },
    vector,
    commit: (intent) => written(db, () => db.transaction(() => commit(intent)).immediate()),
    receive: (txs) => written(db, () => db.transaction(() => receive(txs)).immediate()),
    read: (since) => readTxs(db, names, since),
  }
}

interface RowDecision {
  readonly row: RowName
  readonly line: number
  readonly changes: readonly FieldChange[]
  readonly how: 'insert' | 'update' | 'refresh'
}

interface FieldChange extends Omit<StoredOp, 'line'> {
  readonly name: string
}

/** Neither removed nor in conflict: what a row is nearly always. `heads` are ordered by field. */
const isPlain = (heads: readonly StoredHead[], removed: number): boolean =>
  heads.every((head, index) => head.field !== removed && head.field !== heads[index + 1]?.field)

/** One write a row: an intent writes each field once. */
const mergedWrites = (writes: readonly RowWrite[]): readonly RowWrite[] => {
  const rows = new Map<string, RowWrite>()
  for (const write of writes) {
    const key = `${write.record} ${write.id}`
    const earlier = rows.get(key)
    rows.set(key, earlier === undefined ? write : { ...write, values: { ...earlier.values, ...write.values } })
  }
  return [...rows.values()]
}

const publicOp = (names: Names, row: RowName, { name, value, prev }: FieldChange): Op => ({
  record: row.record,
  row: row.id,
  field: name,
  value,
  prev: prev.map((id) => ({ replica: names.replicaOf(id.replica), seq: id.seq })),
})
