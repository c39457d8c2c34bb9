import { createCipheriv, hash } from 'node:crypto'
import { canonicalHeader, canonicalOp, type Op, type Tx, type TxHeader } from '#shared/sync/op.ts'

/**
 * The hash that covers a transaction, given its operations as they come: SHA-256 of its header and of one commitment an
 * operation. Each commitment has its own salt, derived from the transaction's: erasing a value later keeps the
 * commitments of its siblings provable without its salt (ER-1).
 */
export interface TxHash {
  add(ops: readonly Op[]): void
  /** @returns base64 */
  digest(header: TxHeader): string
}

/** @param salt 16 bytes, base64 */
export const startTxHash = (salt: string): TxHash => {
  // One stream of bytes for the whole transaction: drawing each salt by itself costs more than all the rest.
  const stream = createCipheriv('aes-128-ctr', Buffer.from(salt, 'base64'), Buffer.alloc(16))
  let commitments = ''
  let count = 0
  return {
    add: (ops) => {
      const salts = stream.update(Buffer.alloc(ops.length * saltBytes)).toString('base64')
      for (const [index, op] of ops.entries()) {
        const own = salts.slice(index * saltLength, (index + 1) * saltLength)
        commitments += hash('sha256', own + canonicalOp(op), 'base64')
      }
      count += ops.length
    },
    digest: (header) => hash('sha256', canonicalHeader(header, count) + commitments, 'base64'),
  }
}

export const hashTx = (header: TxHeader, salt: string, ops: readonly Op[]): string => {
  const whole = startTxHash(salt)
  whole.add(ops)
  return whole.digest(header)
}

/** Whether a transaction is what its hash covers. Other letters may be read as the same salt, and are not what was written. */
export const isWhole = (tx: Tx): boolean => {
  const salt = Buffer.from(tx.salt, 'base64')
  return salt.length === 16 && salt.toString('base64') === tx.salt && hashTx(tx, tx.salt, tx.ops) === tx.hash
}

/** Salt of one operation: 18 bytes are 24 characters of base64, whatever stands beside them. */
const saltBytes = 18
const saltLength = 24
