import { createCipheriv, hash } from 'node:crypto'
import type { Op, TxHeader } from '#shared/sync/op.ts'

/**
 * The hash of format 2, of which logs hold what was written before signatures: one commitment an operation, no chain. Only
 * read: it is what such a transaction is proved by, for ever.
 * @param salt 16 bytes, base64
 */
export const formerHash = (tx: TxHeader, salt: string, ops: readonly Op[]): string => {
  const stream = createCipheriv('aes-128-ctr', Buffer.from(salt, 'base64'), Buffer.alloc(16))
  const salts = stream.update(Buffer.alloc(ops.length * saltBytes)).toString('base64')
  const commitments = ops.map((op, at) =>
    hash('sha256', salts.slice(at * saltLength, (at + 1) * saltLength) + canonicalOp(op), 'base64'),
  )
  return hash('sha256', canonicalHeader(tx, ops.length) + commitments.join(''), 'base64')
}

/** Salt of one operation: 18 bytes are 24 characters of base64. */
const saltBytes = 18
const saltLength = 24

const canonicalOp = ({ record, row, changes, prev }: Op): string =>
  JSON.stringify([record, row, prev.map(({ replica, seq }) => [replica, seq])]) + changes

const canonicalHeader = (tx: TxHeader, count: number): string =>
  JSON.stringify([tx.replica, tx.first, count, tx.lamport, tx.at, tx.author, tx.intent, tx.schema])
