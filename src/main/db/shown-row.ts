import { fieldState, type Head, rowState } from '#shared/sync/field-state.ts'
import { type Changes, removedField } from '#shared/sync/op.ts'
import { heldFields, holds } from '#shared/sync/row-head.ts'
import type { DatedOp } from './compared-ops.ts'
import type { StoredHead } from './heads.ts'

/** What a row shows. */
export interface ShownRow {
  /** Its values by field, `null` when it was removed. */
  readonly values: Changes | null
  /** Fields with values to choose between; the removal field when the removal itself is contested. */
  readonly contested: readonly string[]
}

/**
 * What heads of one row come to (FS-2, FS-5).
 * @param dated who wrote an operation, and when: asked only where there is something to choose
 */
export const shownRow = (heads: readonly StoredHead[], dated: (op: number) => DatedOp): ShownRow => {
  const removals = heads.filter((head) => holds(head, removedField))
  if (removals.length === 0) return shownFields(heads, dated)
  const others = heads.filter((head) => heldFields(head).some((field) => field !== removedField))
  const state = rowState(
    removals.map((head) => choice(head, removedField, dated)),
    others.map(({ op }) => dated(op)),
  )
  if (state === 'removed') return { values: null, contested: [] }
  const shown = shownFields(heads, dated)
  return state === 'present' ? shown : { ...shown, contested: [removedField, ...shown.contested] }
}

const shownFields = (heads: readonly StoredHead[], dated: (op: number) => DatedOp): ShownRow => {
  const [only] = heads
  if (heads.length === 1 && only?.replaced.length === 0) return { values: only.changes, contested: [] }
  const fields = new Set(heads.flatMap(heldFields))
  fields.delete(removedField)
  const values: [string, unknown][] = []
  const contested: string[] = []
  for (const field of fields) {
    const own = heads.filter((head) => holds(head, field))
    const choices = own.length === 1 ? [] : own.map((head) => choice(head, field, dated))
    const state = choices.length === 0 ? null : fieldState(choices as [Head, ...Head[]])
    if (state?.kind === 'conflict') contested.push(field)
    values.push([field, state === null ? own[0]?.changes[field] : JSON.parse(state.value)])
  }
  return { values: Object.fromEntries(values), contested }
}

const choice = ({ op, changes }: StoredHead, field: string, dated: (op: number) => DatedOp): Head => ({
  ...dated(op),
  value: JSON.stringify(changes[field]),
})
