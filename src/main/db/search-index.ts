import type { RecordDeclaration } from '#shared/records/record.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import type { Db } from './db.ts'
import { writtenBeside } from './disk-errors.ts'
import { changedTable, indexDdl, searchTable, wordsSql } from './search-ddl.ts'
import { countOf, prepared } from './statements.ts'
import { ownFile } from './write-guards.ts'

/** Indexes the rows of a record that were written since it was last searched; a file that is not to be written is read as it is. */
export const indexWritten = (db: Db, record: RecordName): void => {
  const declaration: RecordDeclaration = records[record]
  if (declaration.search === null) return
  if (isUpToDate(db, record) || !ownFile.holds(db)) return
  writtenBeside(db, () => db.transaction(() => bringUpToDate(db, declaration)).immediate())
}

/** The same for every record whose index a query names. */
export const indexForQuery = (db: Db, sql: string): void => {
  for (const record of Object.keys(records) as RecordName[]) {
    if (sql.includes(`"${searchTable(record)}"`)) indexWritten(db, record)
  }
}

/** Makes the index of a record anew, whatever became of it: its rows are put in it when it is next searched. */
export const forgetIndex = (db: Db, name: RecordName): void =>
  writtenBeside(db, () =>
    db
      .transaction(() => {
        db.exec(
          `DROP TABLE "${searchTable(name)}"; ${indexDdl(searchTable(name))}; DELETE FROM "${changedTable(name)}"`,
        )
      })
      .immediate(),
  )

const isUpToDate = (db: Db, record: string): boolean =>
  prepared<[number], unknown>(
    db,
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM "${record}" WHERE n > ?) OR EXISTS (SELECT 1 FROM "${changedTable(record)}")`,
  ).get(lastIndexed(db, record)) === undefined

/** Rows are indexed in the order of their numbers, and a new row has the greatest. */
export const lastIndexed = (db: Db, record: string): number =>
  prepared<[], { rowid: number }>(db, `SELECT rowid FROM "${searchTable(record)}" ORDER BY rowid DESC LIMIT 1`).get()
    ?.rowid ?? 0

const bringUpToDate = (db: Db, declaration: RecordDeclaration): void => {
  const { name } = declaration
  const changed = `SELECT n FROM "${changedTable(name)}"`
  if (isMostlyChanged(db, name))
    prepared(db, `INSERT INTO "${searchTable(name)}" ("${searchTable(name)}") VALUES ('delete-all')`).run()
  else prepared(db, `DELETE FROM "${searchTable(name)}" WHERE rowid IN (${changed})`).run()
  prepared(
    db,
    `INSERT INTO "${searchTable(name)}" (rowid, title, body) SELECT n, ${wordsSql(declaration)} FROM "${name}"
     WHERE n IN (SELECT n FROM "${name}" WHERE n > ? UNION ${changed})`,
  ).run(lastIndexed(db, name))
  prepared(db, `DELETE FROM "${changedTable(name)}"`).run()
}

/** To take one row out of the index costs as much as to put twenty in: beginning again is then quicker. */
const isMostlyChanged = (db: Db, record: string): boolean =>
  20 * countOf(db, changedTable(record)) > countOf(db, record)
