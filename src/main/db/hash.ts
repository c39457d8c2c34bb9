import { createCipheriv, hash } from 'node:crypto'
import { canonicalHeader, canonicalOp, type Op, type Tx } from '#shared/sync/op.ts'

/**
 * The hash that covers a transaction: SHA-256 of its header and of one commitment an operation. Each commitment has
 * its own salt, derived from the transaction's: erasing a value later keeps the commitments of its siblings
 * provable without its salt (ER-1).
 * @returns base64
 */
export const hashTx = (header: Omit<Tx, 'hash' | 'salt' | 'ops'>, salt: string, ops: readonly Op[]): string => {
  const salts = derivedSalts(Buffer.from(salt, 'base64'), ops.length)
  let whole = canonicalHeader(header, ops.length)
  for (const [index, op] of ops.entries()) {
    const own = salts.slice(index * saltLength, (index + 1) * saltLength)
    whole += hash('sha256', own + canonicalOp(op), 'base64')
  }
  return hash('sha256', whole, 'base64')
}

/** Whether a transaction is what its hash covers. */
export const isWhole = (tx: Tx): boolean =>
  Buffer.from(tx.salt, 'base64').length === 16 && hashTx(tx, tx.salt, tx.ops) === tx.hash

/** Base64 characters of salt an operation gets: 24 of them hold 18 bytes. */
const saltLength = 24

/** One cipher call for the whole transaction: drawing each salt by itself costs more than all the rest. */
const derivedSalts = (key: Buffer, count: number): string =>
  createCipheriv('aes-128-ctr', key, Buffer.alloc(16))
    .update(Buffer.alloc(count * 18))
    .toString('base64')
