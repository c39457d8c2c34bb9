import { createCipheriv, hash } from 'node:crypto'
import { commitmentIn } from '#shared/kernel/erased.ts'
import { type Op, parseChanges, type Salt, type TxHeader } from '#shared/sync/op.ts'

/**
 * The hash of format 2, of which logs hold what was written before signatures: one commitment an operation, no chain. Only
 * read: it is what such a transaction is proved by, for ever.
 */
export const formerHash = (tx: TxHeader, salt: Salt, ops: readonly Op[]): string => {
  const salts = formerSalts(salt, ops.length)
  const commitments = ops.map((op, at) => formerCommitment(salts[at] ?? '', op))
  return hash('sha256', canonicalHeader(tx, ops.length) + commitments.join(''), 'base64')
}

/** Written before histories were signed. */
export const isFormer = ({ schema }: Pick<TxHeader, 'schema'>): boolean => schema < 3

/** @param salt none is asked of an operation that is erased, whole: its commitment stands in the place of what it wrote */
export const formerCommitment = (salt: string, op: Op): string =>
  commitmentIn(parseChanges(op)) ?? hash('sha256', salt + canonicalOp(op), 'base64')

/** Of each operation. @param salt 16 bytes in base64, of which they are drawn; or those that are left, once something was erased */
export const formerSalts = (salt: Salt, ops: number): readonly string[] => {
  if (typeof salt !== 'string') return salt.flat()
  const stream = createCipheriv('aes-128-ctr', Buffer.from(salt, 'base64'), Buffer.alloc(16))
  const drawn = stream.update(Buffer.alloc(ops * saltBytes)).toString('base64')
  return Array.from({ length: ops }, (_none, at) => drawn.slice(at * saltLength, (at + 1) * saltLength))
}

/** Salt of one operation: 18 bytes are 24 characters of base64. */
const saltBytes = 18
const saltLength = 24

const canonicalOp = ({ record, row, changes, prev }: Op): string =>
  JSON.stringify([record, row, prev.map(({ replica, seq }) => [replica, seq])]) + changes

const canonicalHeader = (tx: TxHeader, count: number): string =>
  JSON.stringify([tx.replica, tx.first, count, tx.lamport, tx.at, tx.author, tx.intent, tx.schema])
