import type { Db } from '#main/db/db.ts'
import type { RowName } from '#main/db/intent.ts'
import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { rowNames } from '#main/kit/subject.ts'
import type { BundleChanges, ChangedField, ChangedRow } from '#shared/contract/exchanges/bundles.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { fieldOf, printedWords, type RowNames } from '#shared/records/value-words.ts'
import type { ReceivedBundle } from './received-bundles.ts'

/** Rows told at once. */
const pageSize = 100

/** A row on one side of a bundle: before it, or with it. */
interface Side {
  readonly values: Readonly<Record<string, unknown>> | null
  readonly name: string
  /** By field: what a person would read. */
  readonly words: Readonly<Record<string, string | null>>
}

/** What a bundle would change, row by row and field by field, found by doing it and taking it back. */
export const listChanges = (
  { workspace: { db, log } }: FeatureContext,
  { opened }: ReceivedBundle,
  offset: number,
): BundleChanges => {
  const sideOf = sideIn(db)
  const after = log.rehearse(opened.txs(), ({ rows }) => {
    const known = rows.filter(({ record }) => Object.hasOwn(records, record))
    return {
      total: known.length,
      rows: known.slice(offset, offset + pageSize).map((name) => ({ name, side: sideOf(name) })),
    }
  })
  return {
    total: after.total,
    rows: after.rows.flatMap(({ name, side }) => changedRow(name, sideOf(name), side)),
  }
}

/** A row as it stands in the tables. */
const sideIn =
  (db: Db) =>
  ({ record, id }: RowName): Side =>
    told(record as RecordName, id, row(db, record as RecordName, id), rowNames(db))

const told = (record: RecordName, id: string, values: Side['values'], nameOf: RowNames): Side => ({
  values,
  name: nameOf(record, id),
  words: Object.fromEntries(
    Object.entries(values ?? {})
      .filter(([field]) => fieldOf(record, field) !== undefined)
      .map(([field, value]) => [field, printedWords(record, field, value, nameOf)]),
  ),
})

/** None where it is on neither side. */
const changedRow = (name: RowName, before: Side, after: Side): readonly ChangedRow[] => {
  const record = name.record as RecordName
  if (before.values === null && after.values === null) return []
  return [
    {
      record,
      id: name.id as RowId,
      recordLabel: records[record].label.one,
      name: after.values === null ? before.name : after.name,
      kind: before.values === null ? 'added' : after.values === null ? 'removed' : 'changed',
      fields:
        after.values === null
          ? []
          : Object.keys(records[record].fields).flatMap((field) => changedField(record, field, before, after)),
    },
  ]
}

/** By values: two of them may read the same. */
const changedField = (record: RecordName, field: string, before: Side, after: Side): readonly ChangedField[] => {
  // Where a row stands among others is no word to read.
  if (fieldOf(record, field)?.kind === 'position') return []
  const [was, is] = [before.values?.[field] ?? null, after.values?.[field] ?? null]
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  return [
    {
      field,
      label: fieldOf(record, field)?.label ?? field,
      before: before.words[field] ?? null,
      after: after.words[field] ?? null,
    },
  ]
}
