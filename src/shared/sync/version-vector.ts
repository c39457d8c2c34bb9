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

/** What all of them have: of each replica, the least. Nothing for no vector at all. */
export const commonTo = ([first, ...others]: readonly VersionVector[]): VersionVector =>
  Object.fromEntries(
    Object.entries(first ?? {}).flatMap(([replica, seq]) => {
      const least = Math.min(seq, ...others.map((vector) => vector[replica] ?? 0))
      return least === 0 ? [] : [[replica, least]]
    }),
  )

/** The replicas of which `wanted` asks more than `vector` has. */
export const missingFrom = (vector: VersionVector, wanted: VersionVector): readonly string[] =>
  Object.keys(wanted).filter((replica) => (vector[replica] ?? 0) < (wanted[replica] ?? 0))

/** How many operations `vector` has beyond `since`. */
export const countBeyond = (vector: VersionVector, since: VersionVector): number =>
  Object.entries(vector).reduce((sum, [replica, seq]) => sum + Math.max(0, seq - (since[replica] ?? 0)), 0)
