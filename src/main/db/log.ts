import { randomBytes } from 'node:crypto'
import type { Clock } from '#shared/kernel/clock.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { type Op, removedField, type Tx } from '#shared/sync/op.ts'
import { deliveryOf, type VersionVector } from '#shared/sync/version-vector.ts'
import { hashTx } from './hash.ts'
import { headsOfLine, type StoredHead } from './heads.ts'
import { createInbox } from './inbox.ts'
import type { Intent, RowName, RowWrite } from './intent.ts'
import { demandSame, demandWhole, readTxs } from './log-read.ts'
import { appendTx, type StoredOp } from './log-write.ts'
import { readMeta } from './meta.ts'
import type { Names } from './names.ts'
import type { Db } from './open.ts'
import type { JsonValues, Projection } from './projection.ts'
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

export interface Received {
  readonly applied: number
  readonly known: number
  readonly waiting: number
}

/** The append-only log. Each call is one transaction, on the disk when it returns. */
export interface Log {
  readonly replica: ReplicaId
  /** Writes one intent; `null` when it changes nothing. */
  commit(intent: Intent): Commit | null
  /**
   * Takes in what other replicas wrote, in any order; what misses a predecessor waits (OP-4).
   * @throws AppFailure `operation-damaged`, `operation-changed`: nothing is then taken in
   */
  receive(txs: readonly Tx[]): Received
  vector(): VersionVector
  /** Transactions beyond what `since` has seen, each replica's in order. */
  read(since: VersionVector): Iterable<Tx>
}

export const createLog = (db: Db, names: Names, projection: Projection, replica: ReplicaId, clock: Clock): Log => {
  const removed = names.name(removedField)
  // Met before any transaction, so that it stays in memory: every operation asks for it.
  names.replica(replica)
  const inbox = createInbox(db)

  const vector = (): VersionVector => {
    const known = prepared<[], { id: string; seq: number }>(db, 'SELECT id, seq FROM replica WHERE seq > 0').all()
    return Object.fromEntries(known.map(({ id, seq }) => [id, seq]))
  }

  /** What an intent changes in one row: only fields whose value is not already that one. */
  const decide = (row: RowName, values: JsonValues): RowDecision | null => {
    const { n: line, fresh } = names.line(row.record, row.id)
    const heads = fresh ? [] : headsOfLine(db, line)
    const ops: StoredOp[] = []
    const changed: Record<string, string> = {}
    for (const name in values) {
      const value = values[name] as string
      const field = names.name(name)
      const prev = heads.filter((head) => head.field === field)
      if (prev.length === 0 ? value === 'null' : prev.length === 1 && prev[0]?.value === value) continue
      ops.push({ line, field, value, prev })
      changed[name] = value
    }
    const plain = !(removedField in changed) && isPlain(heads, removed)
    return ops.length === 0 && !fresh
      ? null
      : { row, line, ops, changed, how: fresh ? 'insert' : plain ? 'update' : 'refresh' }
  }

  const project = ({ row, line, changed, how }: RowDecision): void =>
    how === 'refresh' ? projection.refresh(line) : projection[how](row.record, row.id, changed)

  const commit = (intent: Intent): Commit | null => {
    const seen = vector()
    const first = (seen[replica] ?? 0) + 1
    const decisions = mergedWrites(intent.writes).map((row) => decide(row, jsonValues(row.values)))
    // A removal has seen this very intent's writes too: the row stays removed.
    const written = decisions.reduce((sum, decision) => sum + (decision?.ops.length ?? 0), 0)
    const removal = JSON.stringify({ ...seen, [replica]: first + written - 1 })
    decisions.push(...(intent.removals ?? []).map((row) => decide(row, { [removedField]: removal })))
    decisions.push(...(intent.restores ?? []).map((row) => decide(row, { [removedField]: 'null' })))
    const changes = decisions.filter((decision) => decision !== null)
    if (changes.length === 0) return null

    const stored = changes.flatMap((change) => change.ops)
    const ops = changes.flatMap(({ row, ops }) => ops.map((op) => publicOp(names, row, op)))
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
    for (const change of changes) project(change)
    return {
      first,
      at: header.at,
      records: [...new Set(ops.map((op) => op.record))],
      created: changes.filter((change) => change.how === 'insert').map((change) => change.row),
    }
  }

  const apply = (tx: Tx): readonly number[] => {
    const stored = tx.ops.map((op) => ({
      line: names.line(op.record, op.row).n,
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
    const take = (tx: Tx): void => {
      for (const line of apply(tx)) stale.add(line)
      applied += 1
    }
    for (const tx of txs) {
      demandWhole(tx)
      const delivery = deliveryOf(vector(), tx)
      if (delivery === 'deliverable') take(tx)
      else if (delivery === 'early') inbox.hold(tx)
      else {
        demandSame(db, names, tx)
        known += 1
      }
    }
    inbox.drain((tx) => {
      const deliverable = deliveryOf(vector(), tx) === 'deliverable'
      if (deliverable) take(tx)
      return deliverable
    })
    for (const line of stale) projection.refresh(line)
    return { applied, known, waiting: inbox.size() }
  }

  return {
    replica,
    vector,
    commit: (intent) => db.transaction(() => commit(intent)).immediate(),
    receive: (txs) => db.transaction(() => receive(txs)).immediate(),
    read: (since) => readTxs(db, names, since),
  }
}

interface RowDecision {
  readonly row: RowName
  readonly line: number
  readonly ops: readonly StoredOp[]
  readonly changed: JsonValues
  readonly how: 'insert' | 'update' | 'refresh'
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

const jsonValues = (values: Readonly<Record<string, unknown>>): JsonValues => {
  const texts: Record<string, string> = {}
  for (const name in values) if (values[name] !== undefined) texts[name] = JSON.stringify(values[name])
  return texts
}

const publicOp = (names: Names, row: RowName, { field, value, prev }: StoredOp): Op => ({
  record: row.record,
  row: row.id,
  field: names.nameOf(field),
  value,
  prev: prev.map((id) => ({ replica: names.replicaOf(id.replica), seq: id.seq })),
})
