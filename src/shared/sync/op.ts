import type { ReplicaId } from '../kernel/ids.ts'

/** Names one operation everywhere: the replica that wrote it and its rank there, from 1 without gap (OP-1). */
export interface OpId {
  readonly replica: ReplicaId
  readonly seq: number
}

/** One field write. `value` is JSON text; `prev` are the heads it replaces. */
export interface Op {
  readonly record: string
  readonly row: string
  readonly field: string
  readonly value: string
  readonly prev: readonly OpId[]
}

/** The operations of one user intent: they apply together or not at all (OP-4). Their seqs run from `first`. */
export interface Tx {
  readonly replica: ReplicaId
  readonly first: number
  readonly lamport: number
  /** Wall clock of the writer, ISO, for display only: it decides nothing. */
  readonly at: string
  /** Row id of the member who wrote, `null` for the program itself. */
  readonly author: string | null
  /** Stable code of what was done: « minutes.import ». */
  readonly intent: string
  /** Version of the log format of the writer. */
  readonly schema: number
  /** 16 random bytes, base64: an erased value cannot be guessed from its hash. */
  readonly salt: string
  /** Base64 SHA-256 over the canonical header and the commitment of each operation. */
  readonly hash: string
  readonly ops: readonly Op[]
}

/** The field whose value says that a row was removed: a version vector, `null` when it was brought back (FS-5). */
export const removedField = '#removed'

/** The bytes an operation's commitment covers: names, never numbers of one database. */
export const canonicalOp = (op: Op): string =>
  JSON.stringify([op.record, op.row, op.field, op.value, op.prev.map(({ replica, seq }) => [replica, seq])])

export const canonicalHeader = (tx: Omit<Tx, 'hash' | 'salt' | 'ops'>, count: number): string =>
  JSON.stringify([tx.replica, tx.first, count, tx.lamport, tx.at, tx.author, tx.intent, tx.schema])
