import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { selectColumn } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { EntryRecord } from '#main/kit/same-entry.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'
import { among, namesOneOf } from './read/fragments.ts'

/**
 * Removes entries with what exists only as a part of them, in one intent that « Annuler » takes back whole: of a
 * structure, its other names, its places and the functions held there; of a person, their functions. Persons stay,
 * and so does what a sheet of attendance says; antennas stay too, as structures of their own. Rows joined to an entry
 * go with it: they would otherwise come back as entries.
 */
export const removeMany = (
  context: FeatureContext,
  record: EntryRecord,
  ids: readonly RowId[],
): { readonly removed: number } => {
  const { db } = context.workspace
  const entries = rowsWhere(db, record, 'id', ids)
  const whole = withJoined(db, record, entries)
  const parts = partsOf(db, record, whole)
  context.write({
    intent: `${record}.removeMany`,
    writes: record === 'actor' ? freedAntennas(db, whole) : [],
    removals: [...named(record, whole), ...parts],
  })
  return { removed: entries.length }
}

const partsOf = (db: Db, record: EntryRecord, ids: readonly RowId[]): readonly KnownRow[] => {
  switch (record) {
    case 'actor':
      return [
        ...named('alias', rowsWhere(db, 'alias', 'actor', ids)),
        ...named('place', withJoined(db, 'place', rowsWhere(db, 'place', 'actor', ids))),
        ...named('post', rowsWhere(db, 'post', 'actor', ids)),
      ]
    case 'person':
      return named('post', rowsWhere(db, 'post', 'person', ids))
    case 'place':
      return []
  }
}

const freedAntennas = (db: Db, actors: readonly RowId[]): readonly RowWrite[] => {
  const gone = new Set(actors)
  return rowsWhere(db, 'actor', 'parent', actors)
    .filter((id) => !gone.has(id))
    .map((id) => ({ record: 'actor', id, values: { parent: null } }))
}

const rowsWhere = (db: Db, table: string, column: string, ids: readonly RowId[]): readonly RowId[] =>
  selectColumn(db, sql<RowId>`SELECT id FROM ${sql.table(table)} WHERE ${among(sql.ref(column), ids)}`)

const withJoined = (db: Db, record: EntryRecord, ids: readonly RowId[]): readonly RowId[] =>
  selectColumn(db, sql<RowId>`SELECT id FROM ${sql.table(record)} WHERE ${namesOneOf(record, sql`id`, ids)}`)

const named = (record: RecordName, ids: readonly RowId[]): readonly KnownRow[] => ids.map((id) => ({ record, id }))
