import { jsonDepth } from '../kernel/json-depth.ts'
import { type Op, parseChanges, type Tx } from './op.ts'

/** Whether operations have the form of some, whatever they speak of: what comes from elsewhere is asked first. */
export const isWellFormed = ({ ops }: Pick<Tx, 'ops'>): boolean => ops.length > 0 && ops.every(isOp)

/** Deepest nesting of what an operation writes: half of what SQLite reads. */
const maxDepth = 500

const isOp = ({ record, row, changes, prev }: Op): boolean =>
  record !== '' && row !== '' && writesFields(changes) && prev.every(({ seq }) => isRank(seq))

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

/** Any characters but controls and halves of characters. */
const isName = (text: string): boolean => /^[^\p{Cc}\p{Cs}]+$/u.test(text)

const isRank = (seq: number): boolean => Number.isSafeInteger(seq) && seq > 0
