import { hash } from 'node:crypto'
import { replicaNamed } from '#main/keys/replica-key.ts'
import { commitmentIn } from '#shared/sync/erased.ts'
import {
  canonicalHeader,
  canonicalName,
  memberText,
  type Op,
  parseChanges,
  type Salt,
  type Tx,
  type TxHeader,
} from '#shared/sync/op.ts'
import { formerHash } from './former-hash.ts'
import { saltsOf } from './salts.ts'

/**
 * The hash that covers a transaction, given its operations as they come: SHA-256 of its header and of one commitment an
 * operation, itself of its name and of one commitment a field. A value that is erased leaves its commitment in its place:
 * the hash, and what stands upon it, is proved as before (ER-3).
 */
export interface TxHash {
  add(ops: readonly Op[]): void
  /** @returns base64 */
  digest(header: TxHeader): string
}

/** @throws RangeError for what is no salt */
export const startTxHash = (salt: Salt): TxHash => {
  const salts = saltsOf(salt)
  let commitments = ''
  let count = 0
  return {
    add: (ops) => {
      for (const op of ops) {
        const fields = Object.entries(parseChanges(op))
        const own = salts.next(fields.length)
        let name = canonicalName(op)
        for (const [at, [field, value]] of fields.entries()) name += fieldCommitment(own[at] ?? '', field, value)
        commitments += hash('sha256', name, 'base64')
      }
      count += ops.length
    },
    digest: (header) => hash('sha256', canonicalHeader(header, count) + commitments, 'base64'),
  }
}

/** @param salt none is asked of what is erased */
export const fieldCommitment = (salt: string, field: string, value: unknown): string =>
  commitmentIn(value) ?? hash('sha256', salt + memberText(field, value), 'base64')

export const hashTx = (header: TxHeader, salt: Salt, ops: readonly Op[]): string => {
  const whole = startTxHash(salt)
  whole.add(ops)
  return whole.digest(header)
}

/** Whether a transaction is what its hash covers, under the name of its key. Other texts may be read as the same values, and are not what was written. */
export const isWhole = (tx: Tx): boolean => {
  try {
    return (
      tx.ops.every(isCanonical) && (isFormer(tx) || replicaNamed(tx.key) === tx.replica) && wholeHash(tx) === tx.hash
    )
  } catch {
    return false
  }
}

const isCanonical = (op: Op): boolean => JSON.stringify(parseChanges(op)) === op.changes

/** Written before histories were signed. */
const isFormer = (tx: Tx): tx is Tx & { readonly salt: string } => tx.schema < 3 && typeof tx.salt === 'string'

const wholeHash = (tx: Tx): string => (isFormer(tx) ? formerHash(tx, tx.salt, tx.ops) : hashTx(tx, tx.salt, tx.ops))
