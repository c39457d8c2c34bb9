import type { ReplicaId } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import { isBranch, replicaOfBranch } from './branch.ts'
import type { OpId } from './op.ts'

/** For each replica, the highest seq known with all those before it. A replica not named is at 0. */
export type VersionVector = Readonly<Record<string, number>>

/** The last one known of a replica. */
export const rankOf = (vector: VersionVector, replica: string): number => own(vector, replica) ?? 0

export const seen = (vector: VersionVector, id: OpId): boolean => rankOf(vector, id.replica) >= id.seq

/** What all of them have: of each replica, the least. Nothing for no vector at all. */
export const commonTo = ([first, ...others]: readonly VersionVector[]): VersionVector =>
  Object.fromEntries(
    Object.entries(first ?? {}).flatMap(([replica, seq]) => {
      const least = Math.min(seq, ...others.map((vector) => rankOf(vector, replica)))
      return least === 0 ? [] : [[replica, least]]
    }),
  )

/** The last one known of each replica, in whichever branch of one that wrote twice. */
export const reachedBy = (vector: VersionVector): ReadonlyMap<string, number> => {
  const reached = new Map<string, number>()
  for (const [name, rank] of Object.entries(vector)) {
    const replica = replicaOfBranch(name as ReplicaId)
    reached.set(replica, Math.max(reached.get(replica) ?? 0, rank))
  }
  return reached
}

/** The replicas of which `wanted` asks more than `vector` has; who speaks of one that wrote twice may not know of its branches. */
export const missingFrom = (vector: VersionVector, wanted: VersionVector): readonly string[] => {
  const reached = reachedBy(vector)
  return Object.keys(wanted).filter(
    (name) => Math.max(rankOf(vector, name), reached.get(name) ?? 0) < rankOf(wanted, name),
  )
}

/** How many operations `vector` has beyond `since`. */
export const countBeyond = (vector: VersionVector, since: VersionVector): number =>
  Object.entries(vector).reduce((sum, [name, seq]) => {
    const from = isBranch(name) ? rankOf(vector, replicaOfBranch(name as ReplicaId)) : 0
    return sum + Math.max(0, seq - Math.max(from, rankOf(since, name)))
  }, 0)
