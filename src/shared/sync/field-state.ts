import type { OpId } from './op.ts'
import { seen, type VersionVector } from './version-vector.ts'

/** An operation of a field that no later one has replaced. */
export interface Head extends OpId {
  readonly lamport: number
  /** JSON text. */
  readonly value: string
}

type Ranked = OpId & Pick<Head, 'lamport'>

/**
 * What a field holds (FS-2). In a conflict every poste shows the same provisional value: the greatest
 * (lamport, replica).
 */
export type FieldState =
  | { readonly kind: 'settled'; readonly value: string }
  | { readonly kind: 'conflict'; readonly value: string; readonly heads: readonly Head[] }

export const fieldState = (heads: readonly [Head, ...Head[]]): FieldState => {
  const winner = heads.reduce((best, head) => (precedes(best, head) ? head : best))
  return heads.every((head) => head.value === winner.value)
    ? { kind: 'settled', value: winner.value }
    : { kind: 'conflict', value: winner.value, heads }
}

/** In the order by which postes agree on what to show: the last of all is shown. */
export const precedes = (a: Ranked, b: Ranked): boolean =>
  a.lamport !== b.lamport ? a.lamport < b.lamport : a.replica !== b.replica ? a.replica < b.replica : a.seq < b.seq

/**
 * Whether a row is there (FS-5). `contested`: removed by one, changed by another who had not seen it; the row stays.
 * @param removals values that the heads of the row's removal field hold @param heads heads of all its other fields
 */
export type RowState = 'present' | 'removed' | 'contested'

export const rowState = (removals: readonly (VersionVector | null)[], heads: readonly OpId[]): RowState => {
  const removing = removals.filter((vector) => vector !== null)
  if (removing.length === 0) return 'present'
  const unseen =
    removing.length < removals.length || heads.some((head) => !removing.some((vector) => seen(vector, head)))
  return unseen ? 'contested' : 'removed'
}
