import { jsonDepth } from '../kernel/json-depth.ts'
import type { Changes, Op, Tx } from './op.ts'

/**
 * Whether operations have the form of some, whatever they speak of: what comes from elsewhere is asked first.
 * @param written what each of them writes
 */
export const isWellFormed = ({ replica, author, intent, at, tips, ops }: Tx, written: readonly Changes[]): boolean =>
  isReplica(replica) &&
  [author ?? '-', intent, at].every(isName) &&
  tips.every(([other, seq, pin]) => isReplica(other) && isRank(seq) && isName(pin)) &&
  ops.length > 0 &&
  ops.every(isOp) &&
  written.every(isWritten)

/** Deepest nesting of what an operation writes: half of what SQLite reads. */
const maxDepth = 500

const isOp = ({ record, row, prev }: Op): boolean =>
  isName(record) && isName(row) && prev.every(({ replica, seq }) => isReplica(replica) && isRank(seq))

/** A key of every vector, which a bundle could not hold of another name. */
const isReplica = (name: string): boolean => isName(name) && name.length <= 64 && name !== '__proto__'

const isWritten = (changes: Changes): boolean => {
  const names = Object.keys(changes)
  return names.length > 0 && names.every(isName) && jsonDepth(changes, maxDepth) <= maxDepth
}

/** Any characters but controls and halves of characters: a database gives the others back as they were. */
const isName = (text: string): boolean => /^[^\p{Cc}\p{Cs}]+$/u.test(text)

const isRank = (seq: number): boolean => Number.isSafeInteger(seq) && seq > 0
