import { own } from '../kernel/own.ts'
import type { OpId, Tx } from './op.ts'

/** For each replica, the highest seq known with all those before it. A replica not named is at 0. */
export type VersionVector = Readonly<Record<string, number>>

/** The last one known of a replica. */
export const rankOf = (vector: VersionVector, replica: string): number => own(vector, replica) ?? 0

export const seen = (vector: VersionVector, id: OpId): boolean => rankOf(vector, id.replica) >= id.seq

export type Delivery = 'known' | 'deliverable' | 'early'

/** Whether a transaction is already there, can be applied now, or must wait for what it builds upon. */
export const deliveryOf = (vector: VersionVector, tx: Tx): Delivery => {
  const at = rankOf(vector, tx.replica)
  if (at >= tx.first) return 'known'
  const follows = at === tx.first - 1 && tx.ops.every((op) => op.prev.every((id) => seen(vector, id)))
  return follows ? 'deliverable' : 'early'
}

/** What all of them have: of each replica, the least. Nothing for no vector at all. */
export const commonTo = ([first, ...others]: readonly VersionVector[]): VersionVector =>
  Object.fromEntries(
    Object.entries(first ?? {}).flatMap(([replica, seq]) => {
      const least = Math.min(seq, ...others.map((vector) => rankOf(vector, replica)))
      return least === 0 ? [] : [[replica, least]]
    }),
  )

/** The replicas of which `wanted` asks more than `vector` has. */
export const missingFrom = (vector: VersionVector, wanted: VersionVector): readonly string[] =>
  Object.keys(wanted).filter((replica) => rankOf(vector, replica) < rankOf(wanted, replica))

/** How many operations `vector` has beyond `since`. */
export const countBeyond = (vector: VersionVector, since: VersionVector): number =>
  Object.entries(vector).reduce((sum, [replica, seq]) => sum + Math.max(0, seq - rankOf(since, replica)), 0)
