import { erasedAs } from '#shared/sync/erased.ts'
import { type Op, parseChanges, type Tx } from '#shared/sync/op.ts'
import { fieldCommitment } from './hash.ts'
import { saltsOf, saltWithout } from './salts.ts'

/** Fields to erase, by the rank of their operation in its transaction, from 0. */
export type ErasedFields = ReadonlyMap<number, ReadonlySet<string>>

/**
 * The same transaction without some of its values: each leaves its commitment in its place, and nothing that would tell
 * whether a guess of it is right. Its hash, and every signature over it, holds as before (ER-3).
 * @throws RangeError for a salt that is none
 */
export const withoutValues = (tx: Tx, erased: ErasedFields): Tx => {
  const salts = saltsOf(tx.salt)
  const written = tx.ops.map((op) => Object.entries(parseChanges(op)))
  const ranks = new Map<number, ReadonlySet<number>>()
  const ops = tx.ops.map((op, at): Op => {
    const fields = written[at] ?? []
    const own = salts.next(fields.length)
    const gone = erased.get(at)
    if (gone === undefined) return op
    ranks.set(at, new Set(fields.flatMap(([field], rank) => (gone.has(field) ? [rank] : []))))
    const left = fields.map(([field, value], rank) =>
      gone.has(field) ? [field, erasedAs(fieldCommitment(own[rank] ?? '', field, value))] : [field, value],
    )
    return { ...op, changes: JSON.stringify(Object.fromEntries(left)) }
  })
  const counts = written.map((fields) => fields.length)
  return { ...tx, ops, salt: saltWithout(tx.salt, counts, ranks) }
}
