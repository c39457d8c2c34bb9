import { exceptErased } from '#shared/kernel/erased.ts'
import { fieldState, type Head, rowState } from '#shared/sync/field-state.ts'
import { type Changes, type OpId, removedField } from '#shared/sync/op.ts'
import { heldFields, holds } from '#shared/sync/row-head.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import type { StoredHead } from './heads.ts'

/** What a row shows. */
export interface ShownRow {
  /** Its values by field, `null` when it was removed. */
  readonly values: Changes | null
  /** Fields with values to choose between; the removal field when the removal itself is contested. */
  readonly contested: readonly string[]
}

/** What is known of operations by their numbers: asked only where there is something to choose. */
export interface KnownOps {
  idOf(op: number): OpId
  lamportOf(op: number): number
  /** What the vector that it wrote comes to. */
  seenBy(op: number, vector: VersionVector): VersionVector
}

/** What heads of one row come to (FS-2, FS-5). */
export const shownRow = (heads: readonly StoredHead[], ops: KnownOps): ShownRow => {
  const removals = heads.filter((head) => holds(head, removedField))
  if (removals.length === 0) return shownFields(heads, ops)
  const others = heads.filter((head) => heldFields(head).some((field) => field !== removedField))
  const state = rowState(
    removals.map(({ op, changes }) => {
      const vector = changes[removedField] as VersionVector | null
      return vector === null ? null : ops.seenBy(op, vector)
    }),
    others.map(({ op }) => ops.idOf(op)),
  )
  if (state === 'removed') return { values: null, contested: [] }
  const shown = shownFields(heads, ops)
  return state === 'present' ? shown : { ...shown, contested: [removedField, ...shown.contested] }
}

const shownFields = (heads: readonly StoredHead[], ops: KnownOps): ShownRow => {
  const [only] = heads
  if (heads.length === 1 && only?.replaced.length === 0) return { values: only.changes, contested: [] }
  const fields = new Set(heads.flatMap(heldFields))
  fields.delete(removedField)
  const values: [string, unknown][] = []
  const contested: string[] = []
  for (const field of fields) {
    const own = exceptErased(
      heads.filter((head) => holds(head, field)),
      ({ changes }) => changes[field],
    )
    const state = own.length === 1 ? null : fieldState(own.map((head) => choice(head, field, ops)) as [Head, ...Head[]])
    if (state?.kind === 'conflict') contested.push(field)
    values.push([field, state === null ? own[0]?.changes[field] : JSON.parse(state.value)])
  }
  return { values: Object.fromEntries(values), contested }
}

const choice = ({ op, changes }: StoredHead, field: string, ops: KnownOps): Head => ({
  ...ops.idOf(op),
  lamport: ops.lamportOf(op),
  value: JSON.stringify(changes[field]),
})
