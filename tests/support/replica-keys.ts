import { createHash } from 'node:crypto'
import { type ReplicaKey, replicaKeyOf } from '#main/keys/replica-key.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import type { Tx } from '#shared/sync/op.ts'

const known = new Map<string, ReplicaKey>()

/**
 * The key of a replica by a word that tests know it by. Its name begins with the same letter, so that names are in the order of
 * the words: which of two values is shown depends on it.
 */
export const keyNamed = (word: string): ReplicaKey => {
  const made = known.get(word) ?? firstNamed(word)
  known.set(word, made)
  return made
}

const firstNamed = (word: string): ReplicaKey => {
  for (let turn = 0; ; turn += 1) {
    const key = replicaKeyOf(createHash('sha256').update(`${word} ${turn}`).digest())
    if (key.name.startsWith(word.charAt(0))) return key
  }
}

export const nameOf = (word: string): ReplicaId => keyNamed(word).name

export const seedOf = (word: string): Uint8Array => keyNamed(word).seed

/** Signed again by its own replica, as if it came by itself: of what came together, the last alone is. */
export const signedAgain = (tx: Tx): Tx => {
  const key = [...known.values()].find(({ name }) => name === tx.replica)
  return key === undefined ? tx : { ...tx, sig: key.sign(tx.hash) }
}
