import { randomBytes } from 'node:crypto'
import type { ReplicaKey } from '#main/keys/replica-key.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { replicaOfBranch } from '#shared/sync/branch.ts'
import { changesText, membersOf, pinOf, removedField, type Tip, type TxHeader } from '#shared/sync/op.ts'
import { rankOf } from '#shared/sync/version-vector.ts'
import { slices } from './bulk.ts'
import type { Db } from './db.ts'
import { type Decision, decide, isThere } from './decide.ts'
import { startTxHash } from './hash.ts'
import { headsOfRow, knownHeads } from './heads.ts'
import { type Intent, type LoggedWrite, loggedWrites, type RowName } from './intent.ts'
import { judged } from './judge.ts'
import { keepNewer } from './keep-newer.ts'
import { valueNewer } from './log-errors.ts'
import { lastOf, vectorOf } from './log-read.ts'
import { storeTx } from './log-write.ts'
import { readMeta } from './meta.ts'
import { moveHeads } from './move-heads.ts'
import type { Names } from './names.ts'
import { opNumber, replicaOfOp } from './op-number.ts'
import type { Projection, WrittenRow } from './projection.ts'
import { insertOps, prevText, sentId } from './stored-op.ts'

export interface Commit {
  /** Seqs of the operations of this replica's transaction. */
  readonly first: number
  readonly last: number
  readonly at: string
  /** Records whose rows may have changed. */
  readonly records: readonly string[]
  /** Rows nothing was known of before. */
  readonly created: readonly RowName[]
}

/** Where an intent is written, under which name and when. */
interface Destination {
  readonly db: Db
  readonly names: Names
  readonly projection: Projection
  readonly own: ReplicaKey
  readonly at: string
}

/** Version of the operations this program writes. */
const logSchema = 3

/**
 * Writes one intent in the current transaction; `null` when it changes nothing. What only a later version knows stays as it is.
 * @throws AppFailure `value-newer`: it would change such a field of the one row it is about
 * @throws Error as `judged`
 */
export const commitIntent = (destination: Destination, intent: Intent): Commit | null => {
  const { db, own, at } = destination
  const replica = own.name
  const seen = vectorOf(db)
  const first = rankOf(seen, replica) + 1
  const isInLog = (write: LoggedWrite, field: string): boolean =>
    isThere(headsOfRow(db, write), field, write.values[field])
  const writes = loggedWrites({ ...intent, writes: intent.writes.map((write) => judged(write, isInLog)) })
  const draft = startTx(destination, first, new Set(intent.again?.map(({ id }) => id)))
  for (const batch of batches(writes)) draft.write(batch)
  // What is done of many rows is done of the others; of one alone, it would be said to be done.
  const [locked] = draft.untouched()
  if (locked !== undefined && new Set(writes.map(({ id }) => id)).size === 1) throw valueNewer(locked)
  // A removal has seen this very intent's writes too: the row stays removed.
  const vectorSeen = { ...seen, [replica]: draft.last() }
  const isOfAll = (intent.removals ?? []).length + (intent.seals ?? []).length > 0
  if (isOfAll) draft.pin(Object.keys(seen) as ReplicaId[])
  const removals = (intent.removals ?? []).map((row) => ({ ...row, values: { [removedField]: vectorSeen } }))
  const restores = (intent.restores ?? []).map((row) => ({ ...row, values: { [removedField]: null } }))
  for (const batch of batches([...removals, ...restores])) draft.write(batch)
  const seals = intent.seals ?? []
  const vector = { ...seen, [replica]: draft.last() + seals.length }
  for (const { meeting, but } of seals)
    draft.write({
      record: 'meeting',
      writes: [{ record: 'meeting', id: meeting, values: { validatedSeen: { vector, but } } }],
    })
  if (draft.last() < first) return null
  // Whoever wrote the greatest time there is must not keep the others from writing.
  const lamport = Math.min(Number(readMeta(db, 'lamport') ?? 0) + 1, Number.MAX_SAFE_INTEGER)
  const about = { author: intent.author, intent: intent.intent, schema: logSchema }
  const before = lastOf(db, destination.names.replica(replica))?.hash ?? ''
  return draft.finish({ replica, first, before, tips: draft.tips(), lamport, at, ...about })
}

/**
 * A transaction of this replica being written. Its rows are decided, stored and shown a batch at a time: an import is
 * not in memory a second time.
 * @param unjudged ids of rows in which values of the log are written again, that this version may not read
 */
const startTx = ({ db, names, projection, own }: Destination, first: number, unjudged: ReadonlySet<string>) => {
  const salt = randomBytes(16).toString('base64')
  const hash = startTxHash(salt)
  const records = new Set<string>()
  const created: RowName[] = []
  /** Rows whose table line depends on what the transaction says of its operations: they wait for it. */
  const stale: RowName[] = []
  /** Fields left as they are, for what they hold comes from a later version. */
  const untouched: { readonly record: string; readonly field: string }[] = []
  /** Replicas whose operations are named, by their numbers. */
  const named = new Set<number>()
  let next = first

  /** @param from number of the first operation */
  const store = (record: string, decisions: readonly Decision[], from: number): void => {
    const lines = decisions.map(({ id, changes, named: heads }, index) => {
      const prev = heads.map(({ op }) => op)
      for (const op of prev) named.add(replicaOfOp(op))
      const members = membersOf(changes)
      hash.add({ record, row: id, prev: prev.map((op) => sentId(names, op)), members })
      return { n: from + index, record, row: id, changes: changesText(members), prev: prevText(prev) }
    })
    insertOps(db, lines)
    moveHeads(db, from, decisions)
    next += lines.length
  }

  const project = (record: string, decisions: readonly Decision[], from: number): void => {
    const judged: WrittenRow[] = []
    const others: WrittenRow[] = []
    for (const [index, { id, changes, how }] of decisions.entries()) {
      if (how === 'update') projection.update(record, id, changes)
      if (how === 'refresh') stale.push({ record, id })
      if (how !== 'insert') continue
      const rows = unjudged.has(id) ? others : judged
      rows.push({ op: from + index, id, changes })
      created.push({ record, id })
    }
    projection.insert(record, judged)
    projection.add(record, others)
  }

  return {
    write: ({ record, writes }: Batch): void => {
      const heads = knownHeads(
        db,
        record,
        writes.map(({ id }) => id),
      )
      const decisions = writes.flatMap((given) => {
        const own = heads.get(given.id) ?? []
        const { write, locked } = keepNewer(given, own)
        untouched.push(...locked.map((field) => ({ record, field })))
        return decide(write, own) ?? []
      })
      if (decisions.length === 0) return
      records.add(record)
      const from = opNumber(names.replica(own.name), next)
      store(record, decisions, from)
      project(record, decisions, from)
    },
    untouched: (): typeof untouched => untouched,
    /** What a vector says is of these. */
    pin: (replicas: readonly ReplicaId[]): void => {
      for (const replica of replicas) named.add(names.replica(replica))
    },
    /** What is named of others, pinned to what is known here: of one that wrote twice, to the branch that is named. */
    tips: (): readonly Tip[] => {
      const tips = [...named].flatMap((n): readonly Tip[] => {
        const last = n === names.replica(own.name) ? null : lastOf(db, n)
        return last === null ? [] : [[replicaOfBranch(names.replicaOf(n)), last.seq, pinOf(last.hash)]]
      })
      return tips
        .toSorted(([a, some], [b, others]) => (a === b ? others - some : a < b ? -1 : 1))
        .filter(([replica], at, all) => replica !== all[at - 1]?.[0])
    },
    /** Seq of the last operation so far. */
    last: (): number => next - 1,
    finish: (header: TxHeader): Commit => {
      const digest = hash.digest(header)
      const proof = { salt, hash: digest, key: own.verifying, sig: own.sign(digest) }
      storeTx(db, names, { ...header, count: next - first, ...proof })
      projection.refresh(stale)
      return { first, last: next - 1, at: header.at, records: [...records], created }
    },
  }
}

/** Rows of one record, each once. */
interface Batch {
  readonly record: string
  readonly writes: readonly LoggedWrite[]
}

/** Rows in memory at once, beside those of the intent itself. */
const batchSize = 256

function* batches(writes: readonly LoggedWrite[]): Generator<Batch> {
  for (const [record, rows] of mergedWrites(writes)) {
    for (const own of slices([...rows.values()], batchSize)) yield { record, writes: own }
  }
}

/** One write a row, by record and id: an intent writes each field once. */
const mergedWrites = (writes: readonly LoggedWrite[]): ReadonlyMap<string, ReadonlyMap<string, LoggedWrite>> => {
  const records = new Map<string, Map<string, LoggedWrite>>()
  for (const write of writes) {
    const rows = records.get(write.record) ?? new Map<string, LoggedWrite>()
    records.set(write.record, rows)
    const earlier = rows.get(write.id)
    rows.set(write.id, earlier === undefined ? write : { ...write, values: { ...earlier.values, ...write.values } })
  }
  return records
}
