import type { ReplicaId } from '../kernel/ids.ts'

/** Names one operation everywhere: the replica that wrote it and its rank there, from 1 without gap (OP-1). */
export interface OpId {
  readonly replica: ReplicaId
  readonly seq: number
}

/** « replica:rank »: an operation in a text. */
export const opName = ({ replica, seq }: OpId): string => `${replica}:${seq}`

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
  /** Hash of the transaction before it of its replica, empty for the first: one chain a replica (AH-3). */
  readonly before: string
  /** What its names speak of, replica by replica in the order of their names: none where it names its own operations alone. */
  readonly tips: readonly Tip[]
  readonly salt: Salt
  /** Base64 SHA-256 over the canonical header and the commitment of each operation. */
  readonly hash: string
  /** Raw Ed25519 key of its replica, base64: the name of the replica is drawn of it (AH-2). Empty before format 3. */
  readonly key: string
  /** Of its hash, by that key, in base64; `null` where that of a later one vouches for it (AH-4). */
  readonly sig: string | null
  readonly ops: readonly Op[]
}

export type TxHeader = Omit<Tx, 'hash' | 'salt' | 'key' | 'sig' | 'ops'>

/**
 * The last of a replica that a writer knew: the rank of its last operation, and how the hash of its transaction begins. Should
 * that replica ever write twice under the same ranks, a name still speaks of one operation.
 */
export type Tip = readonly [replica: ReplicaId, seq: number, pin: string]

/** Characters of a hash that a tip keeps: 72 bits. */
const pinLength = 12

export const pinOf = (hash: string): string => hash.slice(0, pinLength)

/**
 * What keeps an erased value from being guessed from its commitment: 16 random bytes, base64, of which the salt of each field
 * is drawn; or, once something of it was erased, what still gives the salts of the rest, block by block (`salts.ts`).
 */
export type Salt = string | readonly SaltBlock[]

/** The seed of a block, 16 bytes in base64, or the salts of its fields, empty for those that are erased. */
export type SaltBlock = string | readonly string[]

/** The field whose value says that a row was removed: a version vector, `null` when it was brought back (FS-5). */
export const removedField = '#removed'

export const parseChanges = (op: Pick<Op, 'changes'>): Changes => JSON.parse(op.changes)

/** What each operation of a transaction writes; `null` when one of them is no JSON text of an object. */
export const writtenBy = ({ ops }: Pick<Tx, 'ops'>): readonly Changes[] | null => {
  try {
    const written = ops.map(parseChanges)
    return written.every(isObject) ? written : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field that an operation writes. */
export interface Member {
  readonly value: unknown
  /** As they stand, field and value, in the JSON text of the operation: `"name":"Anne"`. */
  readonly text: string
}

/** Each text is made once: it is what is hashed, and what is stored. */
export const membersOf = (changes: Changes): readonly Member[] =>
  Object.entries(changes).map(([field, value]) => ({
    value,
    text: `${JSON.stringify(field)}:${JSON.stringify(value)}`,
  }))

/** The JSON text of an operation: what `Op.changes` is. */
export const changesText = (members: readonly Member[]): string => `{${members.map(({ text }) => text).join(',')}}`

/** What an operation's commitment covers besides its members: names, never numbers of one database. */
export const canonicalName = ({ record, row, prev }: Omit<Op, 'changes'>): string =>
  JSON.stringify([record, row, prev.map(({ replica, seq }) => [replica, seq])])

export const canonicalHeader = (tx: TxHeader, count: number): string =>
  JSON.stringify([
    ...[tx.schema, tx.replica, tx.first, count, tx.before, tx.tips],
    ...[tx.lamport, tx.at, tx.author, tx.intent],
  ])
