import type { Db } from '#main/db/db.ts'
import { row } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'

export const actorOfAlias = (db: Db, id: RowId): RowId | null => row(db, 'alias', id)?.actor ?? null

export const personOfPost = (db: Db, id: RowId): RowId | null => row(db, 'post', id)?.person ?? null

export const ficheOfStep = (db: Db, id: RowId): RowId | null => row(db, 'ficheStep', id)?.fiche ?? null

/** The forum whose programme holds it. */
export const meetingOfItem = (db: Db, id: RowId): RowId | null => row(db, 'programmeItem', id)?.meeting ?? null

/** The section of minutes that shows a table or a fiche. */
export const sectionOf =
  (field: 'axisSheet' | 'fiche') =>
  (db: Db, id: RowId): RowId | null =>
    prepared<[string], { id: RowId }>(db, `SELECT id FROM section WHERE "${field}" = ? ORDER BY id LIMIT 1`).get(id)
      ?.id ?? null
