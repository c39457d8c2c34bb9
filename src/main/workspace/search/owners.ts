import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'

/** The row that another belongs to, by the field that says so. */
export const ownerOf =
  (record: RecordName, field: string) =>
  (db: Db, id: RowId): RowId | null =>
    (row(db, record, id) as Readonly<Record<string, RowId | null>> | null)?.[field] ?? null

/** The section of minutes that shows a table or a fiche. */
export const sectionOf =
  (field: 'axisSheet' | 'fiche') =>
  (db: Db, id: RowId): RowId | null =>
    prepared<[string], { id: RowId }>(db, `SELECT id FROM section WHERE "${field}" = ? ORDER BY id LIMIT 1`).get(id)
      ?.id ?? null

/** The last meeting of a series. */
export const lastOfSeries = (db: Db, id: RowId): RowId | null =>
  prepared<[string], { id: RowId }>(db, 'SELECT id FROM meeting WHERE series = ? ORDER BY date DESC, id LIMIT 1').get(
    id,
  )?.id ?? null
