import type { RecordDeclaration } from '#shared/domain/record.ts'
import { type RecordName, records } from '#shared/domain/records.ts'
import { written } from './disk-errors.ts'
import type { Db } from './open.ts'
import { changedTable, searchTable, wordsSql } from './search-ddl.ts'
import { prepared } from './statements.ts'

/** Indexes the rows of a record that were written since it was last searched. */
export const indexWritten = (db: Db, record: RecordName): void => {
  const declaration: RecordDeclaration = records[record]
  if (declaration.search === null) return
  const last = lastIndexed(db, record)
  if (isUpToDate(db, record, last)) return
  written(db, () => db.transaction(() => indexBeyond(db, declaration, last)).immediate())
}

/** The same for every record whose index a query names. */
export const indexForQuery = (db: Db, sql: string): void => {
  for (const record of Object.keys(records) as RecordName[]) {
    if (sql.includes(`"${searchTable(record)}"`)) indexWritten(db, record)
  }
}

/** Rows are indexed in the order of their rowids, the greatest of which is always the last row written. */
const lastIndexed = (db: Db, record: string): number =>
  prepared<[], { rowid: number }>(db, `SELECT rowid FROM "${searchTable(record)}" ORDER BY rowid DESC LIMIT 1`).get()
    ?.rowid ?? 0

const isUpToDate = (db: Db, record: string, last: number): boolean =>
  prepared<[number], unknown>(
    db,
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM "${record}" WHERE rowid > ?) OR EXISTS (SELECT 1 FROM "${changedTable(record)}")`,
  ).get(last) === undefined

const indexBeyond = (db: Db, declaration: RecordDeclaration, last: number): void => {
  const { name } = declaration
  prepared(
    db,
    `INSERT OR REPLACE INTO "${searchTable(name)}" (rowid, title, body) SELECT rowid, ${wordsSql(declaration)} FROM "${name}"
     WHERE rowid IN (SELECT rowid FROM "${name}" WHERE rowid > ? UNION SELECT n FROM "${changedTable(name)}")`,
  ).run(last)
  prepared(db, `DELETE FROM "${changedTable(name)}"`).run()
}
