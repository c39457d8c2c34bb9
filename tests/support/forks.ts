import { rowNamed } from '#main/keys/row-named.ts'
import { type Op, pinOf, type Tx } from '#shared/sync/op.ts'
import { commits, type Member } from './espaces.ts'
import { craftTx, op, rowId, txsOf } from './replicas.ts'

/** Another transaction after the same one, by whoever has the key of a replica. @param word of the replica @param after `undefined` for the first of all */
export const branchAfter = (word: string, after: Tx | undefined, ...ops: readonly Op[]): Tx =>
  craftTx({
    replica: word,
    first: after === undefined ? 1 : after.first + after.ops.length,
    lamport: (after?.lamport ?? 0) + 1,
    after,
    ops: ops.length > 0 ? ops : [op('person', rowId(8), { lastName: 'DOUBLE' })],
  })

/** Says which branch of a replica stands, up to one of its transactions. */
export const endAt = (by: Member, { replica, first, ops, hash }: Tx) =>
  commits(by, 'end', rowNamed(replica), { end: { replica, until: [first + ops.length - 1, pinOf(hash)] } })

/** What a poste holds of a replica, in order. */
export const writtenBy = ({ replica }: Member, of: Member): readonly Tx[] =>
  txsOf(replica).filter((tx) => tx.replica === of.replica.workspace.log.replica)
