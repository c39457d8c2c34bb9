import type { OpId, Tx } from './op.ts'

/** For each replica, the highest seq known with all those before it. A replica not named is at 0. */
export type VersionVector = Readonly<Record<string, number>>

export const seen = (vector: VersionVector, id: OpId): boolean => (vector[id.replica] ?? 0) >= id.seq

export type Delivery = 'known' | 'deliverable' | 'early'

/** Whether a transaction is already there, can be applied now, or must wait for what it builds upon. */
export const deliveryOf = (vector: VersionVector, tx: Tx): Delivery => {
  const at = vector[tx.replica] ?? 0
  if (at >= tx.first) return 'known'
  const follows = at === tx.first - 1 && tx.ops.every((op) => op.prev.every((id) => seen(vector, id)))
  return follows ? 'deliverable' : 'early'
}
