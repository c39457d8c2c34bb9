import { hash } from 'node:crypto'
import { isKeyName, replicaNamed } from '#main/keys/replica-key.ts'
import { commitmentIn } from '#shared/kernel/erased.ts'
import {
  canonicalHeader,
  canonicalName,
  changesText,
  type Member,
  membersOf,
  type Op,
  parseChanges,
  type Salt,
  type Tx,
  type TxHeader,
  writtenBy,
} from '#shared/sync/op.ts'
import { formerHash, isFormer } from './former-hash.ts'
import { saltsOf } from './salts.ts'

/** An operation as it is hashed: what it names, and each field that it writes. */
interface HashedOp extends Omit<Op, 'changes'> {
  readonly members: readonly Member[]
}

/**
 * The hash that covers a transaction, given its operations as they come: SHA-256 of its header and of one commitment an
 * operation, itself of its name and of one commitment a field. A value that is erased leaves its commitment in its place:
 * the hash, and what stands upon it, is proved as before (ER-3).
 */
export interface TxHash {
  add(op: HashedOp): void
  /** @returns base64 */
  digest(header: TxHeader): string
}

/** @throws RangeError for what is no salt */
export const startTxHash = (salt: Salt): TxHash => {
  const salts = saltsOf(salt)
  let commitments = ''
  let count = 0
  return {
    add: (op) => {
      const own = salts.next(op.members.length)
      let name = canonicalName(op)
      for (const [at, member] of op.members.entries()) name += fieldCommitment(own[at] ?? '', member)
      commitments += hash('sha256', name, 'base64')
      count += 1
    },
    digest: (header) => hash('sha256', canonicalHeader(header, count) + commitments, 'base64'),
  }
}

/** @param salt none is asked of what is erased */
export const fieldCommitment = (salt: string, { value, text }: Member): string =>
  commitmentIn(value) ?? hash('sha256', salt + text, 'base64')

export const hashTx = (header: TxHeader, salt: Salt, ops: readonly Op[]): string =>
  hashOf(
    header,
    salt,
    ops.map((op) => ({ ...op, members: membersOf(parseChanges(op)) })),
  )

const hashOf = (header: TxHeader, salt: Salt, ops: readonly HashedOp[]): string => {
  const whole = startTxHash(salt)
  for (const op of ops) whole.add(op)
  return whole.digest(header)
}

/**
 * Whether a transaction is what its hash covers, under the name of its key. Other texts may be read as the same values, and are not
 * what was written. @param written what each operation writes
 */
export const isWhole = (tx: Tx, written = writtenBy(tx)): boolean => {
  if (written === null) return false
  try {
    const ops = tx.ops.map((op, at) => ({ ...op, members: membersOf(written[at] ?? {}) }))
    if (!ops.every(({ changes, members }) => changesText(members) === changes)) return false
    if (isFormer(tx)) return !isKeyName(tx.replica) && formerHash(tx, tx.salt, tx.ops) === tx.hash
    return replicaNamed(tx.key) === tx.replica && hashOf(tx, tx.salt, ops) === tx.hash
  } catch {
    return false
  }
}
