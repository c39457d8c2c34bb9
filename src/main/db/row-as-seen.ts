import type { SeenAt } from '#shared/records/field.ts'
import { isHead, replacedFields } from '#shared/sync/row-head.ts'
import { wasSeen } from '#shared/sync/seen-at.ts'
import type { Db } from './db.ts'
import type { RowName } from './intent.ts'
import { knownOps } from './known-ops.ts'
import type { Names } from './names.ts'
import { asideOfRow, opsOfRow } from './ops-of-row.ts'
import { type ShownRow, shownRow } from './shown-row.ts'
import { opId, type StoredOp } from './stored-op.ts'

/** A row as it was when something was fixed, and what was written in it that was not seen then; neither holds what is set aside (ME-10). */
export interface RowAsSeen {
  readonly shown: ShownRow
  readonly unseen: readonly StoredOp[]
}

/** `null` when all of it was seen: the row is then as its heads are. */
export const rowAsSeen = (db: Db, names: Names, row: RowName, at: SeenAt): RowAsSeen | null => {
  const ops = [...opsOfRow(db, row).values()]
  const aside = asideOfRow(db, row)
  const counts = (n: number): boolean => !aside.has(n)
  const isSeen = ({ n }: StoredOp): boolean => wasSeen(at, opId(names, n))
  const unseen = ops.filter((op) => counts(op.n) && !isSeen(op))
  if (unseen.length === 0) return null
  const seen = ops.filter(isSeen)
  const lost = replacedFields(seen, counts)
  const heads = seen
    .filter(({ n }) => counts(n))
    .map(({ n, record, row, changes }) => ({ op: n, record, row, changes, replaced: lost.get(n) ?? [] }))
    .filter(isHead)
  return { shown: heads.length === 0 ? { values: null, contested: [] } : shownRow(heads, knownOps(db, names)), unseen }
}
