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
  for (const { n: by, changes, prev } of ops) {
    if (!counts(by)) continue
    for (const [n, taken] of reached(changes, prev, written, counts)) {
      const replaced = replacedBy({ changes: written.get(n)?.changes ?? {}, replaced: lost.get(n) ?? [] }, taken)
      if (replaced.length > 0) lost.set(n, replaced)
    }
  }
  return lost
}

/** What counts of what an operation names, through what does not, and in which fields. */
function* reached(
  changes: Changes,
  prev: readonly number[],
  written: ReadonlyMap<number, NumberedOp>,
  counts: (n: number) => boolean,
): Generator<readonly [n: number, fields: Changes]> {
  /** Fields in which one was passed through: there may be many ways to it. */
  const passed = new Map<number, Changes>()
  const queue = prev.map((n) => [n, changes] as const)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [n, fields] = next
    const named = written.get(n)
    if (named === undefined) continue
    if (counts(n)) yield next
    else {
      const before = passed.get(n) ?? {}
      const fresh = Object.keys(named.changes).filter(
        (field) => Object.hasOwn(fields, field) && !Object.hasOwn(before, field),
      )
      if (fresh.length === 0) continue
      const through: Changes = Object.fromEntries(fresh.map((field) => [field, null]))
      passed.set(n, { ...before, ...through })
      for (const further of named.prev) queue.push([further, through])
    }
  }
}
