import { jsonDepth } from '../kernel/json-depth.ts'
import { type Op, parseChanges, type Tx } from './op.ts'

/** Whether operations have the form of some, whatever they speak of: what comes from elsewhere is asked first. */
export const isWellFormed = ({ replica, author, intent, at, tips, ops }: Tx): boolean =>
  isReplica(replica) &&
  [author ?? '-', intent, at].every(isName) &&
  tips.every(([other, seq, pin]) => isReplica(other) && isRank(seq) && isName(pin)) &&
  ops.length > 0 &&
  ops.every(isOp)

/** Deepest nesting of what an operation writes: half of what SQLite reads. */
const maxDepth = 500

const isOp = ({ record, row, changes, prev }: Op): boolean =>
  isName(record) &&
  isName(row) &&
  writesFields(changes) &&
  prev.every(({ replica, seq }) => isReplica(replica) && isRank(seq))

/** A key of every vector, which a bundle could not hold of another name. */
const isReplica = (name: string): boolean => isName(name) && name.length <= 64 && name !== '__proto__'

const writesFields = (changes: string): boolean => {
  try {
    const fields: unknown = parseChanges({ changes })
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return false
    const names = Object.keys(fields)
    return names.length > 0 && names.every(isName) && jsonDepth(fields, maxDepth) <= maxDepth
  } catch {
    return false
  }
}

/** Any characters but controls and halves of characters: a database gives the others back as they were. */
const isName = (text: string): boolean => /^[^\p{Cc}\p{Cs}]+$/u.test(text)

const isRank = (seq: number): boolean => Number.isSafeInteger(seq) && seq > 0
