import type { RowId } from '#shared/kernel/ids.ts'
import type { Field } from '#shared/records/field.ts'
import type { RowOf } from '#shared/records/record.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { isHead, replacedFields } from '#shared/sync/row-head.ts'
import { rowOf, toColumn } from './columns.ts'
import { txOfOp } from './compared-ops.ts'
import { knownOps } from './known-ops.ts'
import { opsOfRow } from './ops-of-row.ts'
import { shownRow } from './shown-row.ts'
import { prepared } from './statements.ts'
import type { StoredOp } from './stored-op.ts'
import type { WorkspaceDb } from './workspace-db.ts'

/** A row as it was at an instant. */
export interface PastRow<Name extends RecordName> {
  readonly row: RowOf<Records[Name]>
  /** When each of its fields was last written by then, ISO. */
  readonly writtenAt: Readonly<Record<string, string>>
}

/**
 * The rows of a record as they were before an instant, by their ids: those that their tables would show of what was written
 * until then, by the clocks of those who wrote (FS-2, FS-5). What another poste wrote and has not sent is not known.
 */
export const pastRows = <Name extends RecordName>(
  { db, names }: Pick<WorkspaceDb, 'db' | 'names'>,
  record: Name,
): ((instant: string) => ReadonlyMap<RowId, PastRow<Name>>) => {
  const ids = prepared<[string], { readonly row: RowId }>(
    db,
    'SELECT DISTINCT row FROM head WHERE record = ? ORDER BY row',
  ).all(record)
  const known = ids.map(({ row }) => ({
    id: row,
    ops: [...opsOfRow(db, { record, id: row }).values()].map((op): DatedOp => ({ ...op, ...txOfOp(db, op.n) })),
  }))
  const told = knownOps(db, names)
  return (instant) =>
    new Map(
      known.flatMap(({ id, ops }) => {
        const own = ops.filter(({ at }) => at < instant)
        const values = own.length === 0 ? null : shownRow(headsAmong(record, id, own), told).values
        if (values === null) return []
        return [[id, { row: rowFrom(record, id, values), writtenAt: lastWrites(own) }] as const]
      }),
    )
}

interface DatedOp extends StoredOp {
  readonly at: string
  readonly lamport: number
}

/** Those that still hold a field when nothing else was written. */
const headsAmong = (record: string, row: string, ops: readonly DatedOp[]): Parameters<typeof shownRow>[0] => {
  const lost = replacedFields(ops)
  return ops.map(({ n, changes }) => ({ record, row, op: n, changes, replaced: lost.get(n) ?? [] })).filter(isHead)
}

const rowFrom = <Name extends RecordName>(
  record: Name,
  id: RowId,
  values: Readonly<Record<string, unknown>>,
): RowOf<Records[Name]> => {
  const columns = Object.entries<Field>(records[record].fields).map(([name, field]) => [
    name,
    toColumn(field, values[name]),
  ])
  return rowOf(records[record], { id, ...Object.fromEntries(columns) })
}

const lastWrites = (ops: readonly DatedOp[]): PastRow<RecordName>['writtenAt'] =>
  Object.fromEntries(
    ops
      .toSorted((a, b) => a.lamport - b.lamport)
      .flatMap(({ at, changes }) => Object.keys(changes).map((field) => [field, at])),
  )
