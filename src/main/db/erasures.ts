import { z } from 'zod'
import { isErased } from '#shared/kernel/erased.ts'
import { isErasable } from '#shared/records/erasable.ts'
import type { ErasedOfRow } from '#shared/records/workspace/erasure.ts'
import { replicaOfBranch } from '#shared/sync/branch.ts'
import { type Changes, type Op, type OpId, opName, parseChanges, type Tx } from '#shared/sync/op.ts'
import type { VersionVector } from '#shared/sync/version-vector.ts'
import type { Db } from './db.ts'
import type { ErasedFields } from './erased-tx.ts'
import { isFormer } from './former-hash.ts'
import { type Intent, loggedWrites } from './intent.ts'
import { valueErased } from './log-errors.ts'
import { readMeta } from './meta.ts'
import type { Names } from './names.ts'
import { prepared } from './statements.ts'
import { opId, readOp } from './stored-op.ts'

/** All that is to be nowhere any more, by the erasures that count: of whoever wrote it, known or to come. */
export interface Erasures {
  readonly of: readonly ErasedOfRow[]
  /** The fields that are erased among those that an operation writes. */
  within(id: OpId, op: WrittenOp): ReadonlySet<string>
  /** Whether something that an operation wrote is. */
  isAsked(id: OpId, op: Pick<WrittenOp, 'record' | 'row'>): boolean
  /** Whether whatever is written in a field is erased. */
  isForGood(record: string, row: string, field: string): boolean
}

interface WrittenOp {
  readonly record: string
  readonly row: string
  readonly changes: Changes
}

const reads = new WeakMap<Db, { readonly of: string; readonly erasures: Erasures }>()

/**
 * What counts of the log, and what a copy that was put back knows nothing of. An erasure that is set aside erases nothing; one that
 * counts is not taken back, whatever is written in its row later.
 */
export const erasuresIn = (db: Db): Erasures => {
  const counting = countingIn(db)
  const kept = readMeta(db, 'erased') ?? '[]'
  const of = `${counting.join()} ${kept}`
  const known = reads.get(db)
  if (known?.of === of) return known.erasures
  const read = prepared<[number], string>(db, "SELECT changes->'erased' FROM op WHERE n = ?").pluck()
  const said = counting.flatMap((n) => erasedIn(JSON.parse(read.get(n) ?? 'null')))
  const erasures = erasuresOf([...said, ...listSchema.parse(JSON.parse(kept))])
  reads.set(db, { of, erasures })
  return erasures
}

/** An erasure that counts, and the operation that says it. */
export interface CountingErasure {
  readonly id: OpId
  /** Id of the row that it stands in. */
  readonly row: string
  readonly of: readonly ErasedOfRow[]
}

/** In the order of their numbers. */
export const countingErasures = (db: Db, names: Names): readonly CountingErasure[] =>
  countingIn(db).flatMap((n) => {
    const { row, changes } = readOp(db, n)
    return Object.hasOwn(changes, 'erased') ? [{ id: opId(names, n), row, of: erasedIn(changes.erased) }] : []
  })

/** By replica, the rank of the last erasure that counts. */
export const erasureRanks = (db: Db, names: Names): VersionVector =>
  Object.fromEntries(countingErasures(db, names).map(({ id }) => [replicaOfBranch(id.replica), id.seq]))

/** Numbers of the operations that erase, in order. */
const countingIn = (db: Db): readonly number[] =>
  prepared<[], number>(
    db,
    `SELECT n FROM op WHERE record = 'erasure'
     AND NOT EXISTS (SELECT 1 FROM aside WHERE aside.record = 'erasure' AND aside.row = op.row AND aside.op = op.n) ORDER BY n`,
  )
    .pluck()
    .all()

/** After the log itself was replaced, or what was tried taken back. */
export const forgetErasures = (db: Db): void => {
  reads.delete(db)
}

const listSchema = z.array(
  z.object({
    record: z.string(),
    row: z.string(),
    fields: z.array(z.string()),
    ops: z.array(z.string()).nullable(),
  }),
)

/** What others wrote may be anything: what is no list of fields erases none. */
const erasedIn = (value: unknown): readonly ErasedOfRow[] =>
  z.looseObject({ of: listSchema }).safeParse(value).data?.of ?? []

const erasuresOf = (of: readonly ErasedOfRow[]): Erasures => {
  const byRow = Map.groupBy(of, ({ record, row }) => JSON.stringify([record, row]))
  const ofRow = (record: string, row: string): readonly ErasedOfRow[] =>
    byRow.size === 0 ? [] : (byRow.get(JSON.stringify([record, row])) ?? [])
  const ofOp = ({ replica, seq }: OpId, { record, row }: Pick<WrittenOp, 'record' | 'row'>): readonly ErasedOfRow[] => {
    const name = opName({ replica: replicaOfBranch(replica), seq })
    return ofRow(record, row).filter(({ ops }) => ops === null || ops.includes(name))
  }
  return {
    of,
    within: (id, op) => {
      const fields = ofOp(id, op).flatMap((one) => one.fields)
      return new Set(fields.filter((field) => Object.hasOwn(op.changes, field) && isErasable(op.record, field)))
    },
    isAsked: (id, op) => ofOp(id, op).length > 0,
    isForGood: (record, row, field) =>
      isErasable(record, field) && ofRow(record, row).some(({ ops, fields }) => ops === null && fields.includes(field)),
  }
}

/** @throws AppFailure `value-erased` for a word that would be erased as soon as it is written */
export const demandLasting = (erasures: Erasures, intent: Intent): void => {
  if (erasures.of.every(({ ops }) => ops !== null)) return
  for (const { record, id, values } of loggedWrites(intent))
    for (const field of Object.keys(values))
      if (values[field] != null && erasures.isForGood(record, id, field)) throw valueErased({ record, field })
}

type Written = Pick<Tx, 'replica' | 'first' | 'schema' | 'salt' | 'ops'>

/**
 * What is to be taken out of a transaction, by the rank of its operations: what is erased and still said, and what somebody left out
 * while keeping the seed that gives its salt.
 */
export const erasedOf = (erasures: Erasures, tx: Written): ErasedFields =>
  byOp(tx, (id, op) => {
    const hasSeed = typeof tx.salt === 'string'
    if (!(hasSeed && mayLack(op)) && !erasures.isAsked(id, op)) return []
    const changes = parseChanges(op)
    const asked = erasures.within(id, { ...op, changes })
    // One commitment an operation: what is not said apart goes together.
    if (isFormer(tx)) return (isErased(changes) ? hasSeed : asked.size > 0) ? Object.keys(changes) : []
    return Object.keys(changes).filter((field) => (isErased(changes[field]) ? hasSeed : asked.has(field)))
  })

/** Of what it does not say any more, what no erasure that counts asks for: somebody left it out (ER-4). */
export const missingOf = (erasures: Erasures, tx: Written): ErasedFields =>
  byOp(tx, (id, op) => {
    if (!mayLack(op)) return []
    const changes = parseChanges(op)
    if (isFormer(tx) && isErased(changes)) return erasures.isAsked(id, op) ? [] : Object.keys(changes)
    const asked = erasures.within(id, { ...op, changes })
    return Object.keys(changes).filter((field) => isErased(changes[field]) && !asked.has(field))
  })

const byOp = ({ replica, first, ops }: Written, fieldsOf: (id: OpId, op: Op) => readonly string[]): ErasedFields =>
  new Map(
    ops.flatMap((op, at) => {
      const fields = fieldsOf({ replica, seq: first + at }, op)
      return fields.length === 0 ? [] : [[at, new Set(fields)] as const]
    }),
  )

/** Nearly no operation lacks anything: most are not read to know. */
const mayLack = ({ changes }: Op): boolean => changes.includes('"#":"')
