import { signedBytes } from '#main/keys/replica-key.ts'
import { isSignedBy } from '#main/keys/signature.ts'
import type { Tx } from '#shared/sync/op.ts'
import { transactionUnsigned } from './log-errors.ts'
import { demandWhole } from './log-read.ts'

/**
 * What others wrote, as it comes, proved: the transactions of one replica that come together are a run, and one signature
 * vouches for all of it. Each covers the hash of the one before, so that that of the last is verified, and it alone is kept
 * (AH-4).
 * @throws AppFailure `operation-damaged`, `transaction-unsigned`
 */
export function* throughDoor(txs: Iterable<Tx>): Generator<Tx> {
  let last: Tx | null = null
  for (const tx of txs) {
    demandWhole(tx)
    if (last !== null) yield comesAfter(last, tx) ? { ...last, sig: null } : signed(last)
    last = tx
  }
  if (last !== null) yield signed(last)
}

const comesAfter = ({ replica, first, hash, ops }: Tx, next: Tx): boolean =>
  next.replica === replica && next.first === first + ops.length && next.before === hash

/** What was written before histories were signed has no key: that a colleague carries it is all there is. */
const signed = (tx: Tx): Tx => {
  if (tx.schema >= 3 && !isSigned(tx)) throw transactionUnsigned(tx)
  return tx
}

/** Whether the signature it has is that of its replica. */
export const isSigned = ({ key, hash, sig }: Pick<Tx, 'key' | 'hash' | 'sig'>): boolean =>
  sig !== null && isSignedBy(key, signedBytes(hash), sig)
