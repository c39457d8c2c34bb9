import type { Tx } from '#shared/sync/op.ts'
import { isSigned } from './run-door.ts'

type Proof = Pick<Tx, 'schema' | 'key' | 'hash' | 'sig'>

/** What the signatures of a log vouch for, replica by replica in the order in which each wrote (AH-4). */
export interface Vouching {
  see(replica: string, proof: Proof): 'right' | 'wrong' | 'none'
  /** Transactions that a signature verified since vouches for. */
  count(): number
  /** Replicas whose last transactions no signature vouches for. What was written before signatures has none. */
  unvouched(): readonly string[]
}

export const createVouching = (): Vouching => {
  const waiting = new Map<string, number>()
  let vouched = 0
  return {
    see: (replica, proof) => {
      if (proof.schema < 3) return 'none'
      const since = (waiting.get(replica) ?? 0) + 1
      const isRight = isSigned(proof)
      if (isRight) vouched += since
      waiting.set(replica, isRight ? 0 : since)
      return isRight ? 'right' : proof.sig === null ? 'none' : 'wrong'
    },
    count: () => vouched,
    unvouched: () => [...waiting].flatMap(([replica, count]) => (count > 0 ? [replica] : [])),
  }
}
