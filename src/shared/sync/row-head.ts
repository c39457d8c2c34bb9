import type { Changes } from './op.ts'

/** An operation that still holds fields of its row: those it wrote, less those that later ones wrote over. */
export interface RowHead {
  readonly changes: Changes
  /** Fields it no longer holds, in any order. */
  readonly replaced: readonly string[]
}

export const holds = ({ changes, replaced }: RowHead, field: string): boolean =>
  Object.hasOwn(changes, field) && !replaced.includes(field)

export const heldFields = ({ changes, replaced }: RowHead): readonly string[] => {
  const fields = Object.keys(changes)
  return replaced.length === 0 ? fields : fields.filter((field) => !replaced.includes(field))
}

/**
 * What a head no longer holds once an operation that names it has written `changes`: an operation replaces others in
 * the fields that both wrote, and in no other (FS-3).
 */
export const replacedBy = (head: RowHead, changes: Changes): readonly string[] => {
  const lost = heldFields(head).filter((field) => Object.hasOwn(changes, field))
  return [...head.replaced, ...lost]
}

/** False once it holds nothing: it is then an ancestor only. */
export const isHead = ({ changes, replaced }: RowHead): boolean => replaced.length < Object.keys(changes).length

/** An operation of a row, by its number. */
export interface NumberedOp {
  readonly n: number
  readonly changes: Changes
  /** Numbers of those it names, of this row or of another. */
  readonly prev: readonly number[]
}

/** What each of a row's operations lost to those that name it, by its number: none for one that lost nothing. */
export const replacedFields = (ops: readonly NumberedOp[]): ReadonlyMap<number, readonly string[]> => {
  const written = new Map(ops.map(({ n, changes }) => [n, changes]))
  const lost = new Map<number, readonly string[]>()
  for (const { changes, prev } of ops)
    for (const n of prev) {
      const named = written.get(n)
      if (named === undefined) continue
      const replaced = replacedBy({ changes: named, replaced: lost.get(n) ?? [] }, changes)
      if (replaced.length > 0) lost.set(n, replaced)
    }
  return lost
}
