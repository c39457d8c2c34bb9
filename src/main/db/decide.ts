import { type Changes, removedField } from '#shared/sync/op.ts'
import { heldFields, holds } from '#shared/sync/row-head.ts'
import type { StoredHead } from './heads.ts'
import type { LoggedWrite } from './intent.ts'

/** The operation by which a write enters the log. */
export interface Decision {
  /** The row it writes in. */
  readonly id: string
  /** The fields whose value changes. */
  readonly changes: Changes
  /** The operations that it replaces there: those that wrote these fields last. */
  readonly named: readonly StoredHead[]
  /** How the row’s line in its table follows: added, changed in those fields, or made again from all that is known of it. */
  readonly how: 'insert' | 'update' | 'refresh'
}

/**
 * The operation that a write makes, `null` when every field has its value already.
 * @param heads of the row, none when nothing is known of it
 */
export const decide = (write: LoggedWrite, heads: readonly StoredHead[]): Decision | null =>
  heads.length === 0 ? decideNew(write) : decideKnown(write, heads)

/** An import decides thousands of these: nothing is made for each but the decision. */
const decideNew = ({ id, values }: LoggedWrite): Decision | null => {
  const changes = written(values)
  if (isEmpty(changes)) return null
  return { id, changes, named: none, how: Object.hasOwn(changes, removedField) ? 'refresh' : 'insert' }
}

const none: readonly StoredHead[] = []

const isEmpty = (changes: Changes): boolean => {
  for (const _ in changes) return false
  return true
}

const decideKnown = ({ id, values }: LoggedWrite, heads: readonly StoredHead[]): Decision | null => {
  const changes = changed(values, heads)
  const fields = Object.keys(changes)
  if (fields.length === 0) return null
  const named = heads.filter((head) => fields.some((field) => holds(head, field)))
  const plain = isPlain(heads) && !Object.hasOwn(changes, removedField)
  return { id, changes, named, how: plain ? 'update' : 'refresh' }
}

/** All but what is empty anyway. Most new rows have nothing empty, and are not copied: an import has thousands. */
const written = (values: Changes): Changes => {
  for (const field in values) {
    if (values[field] === null || values[field] === undefined) return changed(values, [])
  }
  return values
}

const changed = (values: Changes, heads: readonly StoredHead[]): Changes => {
  const changes: Record<string, unknown> = {}
  for (const field in values) {
    const value = values[field]
    if (value !== undefined && !isThere(heads, field, value)) changes[field] = value
  }
  return changes
}

/** Whether a row’s field has that value, and no other. */
export const isThere = (heads: readonly StoredHead[], field: string, value: unknown): boolean => {
  const own = heads.filter((head) => holds(head, field))
  return own.length === 0 ? value === null : own.length === 1 && isSame(own[0]?.changes[field], value)
}

/** Whether two values have the same JSON text. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

/** Neither removed nor in conflict: what a row is nearly always. */
const isPlain = (heads: readonly StoredHead[]): boolean => {
  const held = heads.flatMap(heldFields)
  return !held.includes(removedField) && (heads.length < 2 || new Set(held).size === held.length)
}
