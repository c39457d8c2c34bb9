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

/**
 * What each of a row's operations lost to those that name it, by its number: none for one that lost nothing. What does not count
 * takes nothing and is passed through: whoever names it names, in the fields that it wrote, what it named itself (ME-10).
 */
export const replacedFields = (
  ops: readonly NumberedOp[],
  counts: (n: number) => boolean = () => true,
): ReadonlyMap<number, readonly string[]> => {
  const written = new Map(ops.map((op) => [op.n, op]))
  const lost = new Map<number, readonly string[]>()
  for (const op of ops) {
    if (!counts(op.n)) continue
    const named = op.prev.map((n) => ({ n, changes: op.changes }))
    for (let next = named.pop(); next !== undefined; next = named.pop()) {
      const { n, changes } = next
      const former = written.get(n)
      if (former === undefined) continue
      const head = { changes: former.changes, replaced: lost.get(n) ?? [] }
      const replaced = replacedBy(head, changes)
      if (!counts(n)) {
        const both = Object.entries(former.changes).filter(([field]) => Object.hasOwn(changes, field))
        if (both.length > 0) named.push(...former.prev.map((n) => ({ n, changes: Object.fromEntries(both) })))
      } else if (replaced.length > 0) lost.set(n, replaced)
    }
  }
  return lost
}
