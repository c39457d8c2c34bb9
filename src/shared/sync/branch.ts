import type { ReplicaId } from '../kernel/ids.ts'
import { pinOf } from './op.ts'

/**
 * A replica whose key wrote twice under the same ranks goes on in branches (AH-6), each named after its first transaction:
 * « replica/how its hash begins ». Up to where they part, what it wrote is under its own name.
 */
export const branchName = (replica: string, hash: string): ReplicaId => `${replica}/${pinOf(hash)}` as ReplicaId

export const isBranch = (name: string): boolean => name.includes('/')

/** The replica whose key signed what a branch holds. */
export const replicaOfBranch = (name: ReplicaId): ReplicaId => (name.split('/')[0] ?? '') as ReplicaId
