import { erasedAs } from '#shared/kernel/erased.ts'
import { membersOf, type Op, parseChanges, type Tx } from '#shared/sync/op.ts'
import { formerCommitment, formerSalts, isFormer } from './former-hash.ts'
import { fieldCommitment } from './hash.ts'
import { saltsOf, saltWithout } from './salts.ts'

/** Fields to erase, by the rank of their operation in its transaction, from 0. */
export type ErasedFields = ReadonlyMap<number, ReadonlySet<string>>

/**
 * The same transaction without some of its values: each leaves its commitment in its place, and nothing that would tell
 * whether a guess of it is right. Its hash, and every signature over it, holds as before (ER-3).
 * @throws RangeError for a salt that is none
 */
export const withoutValues = <Written extends ErasableTx>(tx: Written, erased: ErasedFields): Written => {
  if (erased.size === 0) return tx
  return { ...tx, ...(isFormer(tx) ? withoutFormer(tx, erased) : withoutFields(tx, erased)) }
}

type ErasableTx = Pick<Tx, 'schema' | 'ops' | 'salt'>

/** One commitment an operation, before format 3: what an operation wrote is erased whole. */
const withoutFormer = ({ ops, salt }: ErasableTx, erased: ErasedFields): Pick<Tx, 'ops' | 'salt'> => {
  const salts = formerSalts(salt, ops.length)
  const gone = (at: number): boolean => erased.has(at)
  return {
    ops: ops.map((op, at) =>
      gone(at) ? { ...op, changes: JSON.stringify(erasedAs(formerCommitment(salts[at] ?? '', op))) } : op,
    ),
    salt: [salts.map((own, at) => (gone(at) ? '' : own))],
  }
}

const withoutFields = (tx: ErasableTx, erased: ErasedFields): Pick<Tx, 'ops' | 'salt'> => {
  const salts = saltsOf(tx.salt)
  const written = tx.ops.map(parseChanges)
  const ranks = new Map<number, ReadonlySet<number>>()
  const ops = tx.ops.map((op, at): Op => {
    const members = membersOf(written[at] ?? {})
    const own = salts.next(members.length)
    const gone = erased.get(at)
    if (gone === undefined) return op
    const fields = Object.keys(written[at] ?? {})
    ranks.set(at, new Set(fields.flatMap((field, rank) => (gone.has(field) ? [rank] : []))))
    const left = members.map((member, rank) => {
      const field = fields[rank] ?? ''
      return [field, gone.has(field) ? erasedAs(fieldCommitment(own[rank] ?? '', member)) : member.value]
    })
    return { ...op, changes: JSON.stringify(Object.fromEntries(left)) }
  })
  const counts = written.map((changes) => Object.keys(changes).length)
  return { ops, salt: saltWithout(tx.salt, counts, ranks) }
}
