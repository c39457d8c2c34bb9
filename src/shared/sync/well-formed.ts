import { jsonDepth } from '../kernel/json-depth.ts'
import { isBranch } from './branch.ts'
import type { Changes, Op, OpId, Tip, Tx } from './op.ts'

/**
 * Whether operations have the form of some, whatever they speak of: what comes from elsewhere is asked first.
 * @param written what each of them writes
 */
export const isWellFormed = (
  { replica, author, intent, at, schema, tips, ops }: Tx,
  written: readonly Changes[],
): boolean =>
  isReplica(replica) &&
  [author ?? '-', intent, at].every(isName) &&
  tips.every(
    ([other, seq, pin], at) => isReplica(other) && isRank(seq) && isName(pin) && isAfter(other, tips[at - 1]),
  ) &&
  ops.length > 0 &&
  ops.every(isOp) &&
  (schema < 3 || ops.every(({ prev }) => prev.every(isPinned({ replica, tips })))) &&
  written.every(isWritten)

/** Each replica once. */
const isAfter = (replica: string, before: Tip | undefined): boolean => before === undefined || before[0] < replica

/** A name of another replica speaks of one operation, should that replica ever write twice under its rank (AH-6). */
const isPinned =
  ({ replica, tips }: Pick<Tx, 'replica' | 'tips'>) =>
  (id: OpId): boolean =>
    id.replica === replica || tips.some(([other, seq]) => other === id.replica && seq >= id.seq)

/** Deepest nesting of what an operation writes: half of what SQLite reads. */
const maxDepth = 500

const isOp = ({ record, row, prev }: Op): boolean =>
  isName(record) && isName(row) && prev.every(({ replica, seq }) => isReplica(replica) && isRank(seq))

/** A key of every vector, which a bundle could not hold of another name; none of a branch (`branch.ts`). */
const isReplica = (name: string): boolean =>
  isName(name) && name.length <= 64 && name !== '__proto__' && !isBranch(name)

const isWritten = (changes: Changes): boolean => {
  const names = Object.keys(changes)
  return names.length > 0 && names.every(isName) && jsonDepth(changes, maxDepth) <= maxDepth
}

/** Any characters but controls and halves of characters: a database gives the others back as they were. */
const isName = (text: string): boolean => /^[^\p{Cc}\p{Cs}]+$/u.test(text)

const isRank = (seq: number): boolean => Number.isSafeInteger(seq) && seq > 0
