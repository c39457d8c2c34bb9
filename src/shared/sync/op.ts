import type { ReplicaId } from '../kernel/ids.ts'

/** Names one operation everywhere: the replica that wrote it and its rank there, from 1 without gap (OP-1). */
export interface OpId {
  readonly replica: ReplicaId
  readonly seq: number
}

/** The greatest rank an operation can have: its number in a database is made of it (`op-number.ts`). */
export const lastSeq = 2 ** 32 - 1

/** One write of some fields of one row: what is numbered, hashed, sent and kept. */
export interface Op {
  readonly record: string
  readonly row: string
  /** JSON text of an object, each field written with its value. It stays the text that its hash covers. */
  readonly changes: string
  /** The operations it replaces, in the fields that both write. */
  readonly prev: readonly OpId[]
}

/** Values by field: what `Op.changes` says. */
export type Changes = Readonly<Record<string, unknown>>

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

export type TxHeader = Omit<Tx, 'hash' | 'salt' | 'ops'>

/** The field whose value says that a row was removed: a version vector, `null` when it was brought back (FS-5). */
export const removedField = '#removed'

export const parseChanges = (op: Pick<Op, 'changes'>): Changes => JSON.parse(op.changes)

/** The bytes an operation's commitment covers: names, never numbers of one database. */
export const canonicalOp = ({ record, row, changes, prev }: Op): string =>
  JSON.stringify([record, row, prev.map(({ replica, seq }) => [replica, seq])]) + changes

export const canonicalHeader = (tx: TxHeader, count: number): string =>
  JSON.stringify([tx.replica, tx.first, count, tx.lamport, tx.at, tx.author, tx.intent, tx.schema])
