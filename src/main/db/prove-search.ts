import { createHash } from 'node:crypto'
import type { RecordDeclaration } from '#shared/records/record.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import type { Db } from './db.ts'
import { changedTable, indexDdl, searchTable, wordsSql } from './search-ddl.ts'
import { lastIndexed } from './search-index.ts'

/**
 * Whether the full-text index of a record gives what one made now of its rows would: every word where it stands, and every
 * beginning of a word. Rows that wait to be indexed are left out. Nothing is written but in passing tables.
 * @param scratch another connection, where an index may be made
 */
export const isSearchSound = (db: Db, scratch: Db, record: RecordName): boolean => {
  const declaration: RecordDeclaration = records[record]
  if (declaration.search === null) return true
  scratch.exec('DROP TABLE IF EXISTS remade')
  scratch.exec(indexDdl('remade'))
  // One state of both: rows may be written meanwhile.
  return db.transaction(() => {
    const last = lastIndexed(db, record)
    const within = (n: string) => `${n} <= ${last} AND ${n} NOT IN (SELECT n FROM "${changedTable(record)}")`
    const add = scratch.prepare('INSERT INTO remade (rowid, title, body) VALUES (?, ?, ?)')
    const rows = db.prepare<[], unknown[]>(
      `SELECT n, ${wordsSql(declaration)} FROM "${record}" WHERE ${within('n')} ORDER BY n`,
    )
    scratch.transaction(() => {
      for (const row of rows.raw().iterate()) add.run(...row)
    })()
    const index = searchTable(record)
    return told(db, index, within) === told(scratch, 'remade', () => '1')
  })()
}

/** All that an index says, as one text to compare. @param within of the number of a row, whether it counts */
const told = (db: Db, index: string, within: (n: string) => string): string => {
  const hash = createHash('sha256')
  const add = (sql: string): void => {
    for (const line of db.prepare<[], unknown[]>(sql).raw().iterate()) hash.update(`${JSON.stringify(line)}\n`)
  }
  for (const kind of ['instance', 'row'])
    db.exec(`DROP TABLE IF EXISTS temp.told_${kind};
      CREATE VIRTUAL TABLE temp.told_${kind} USING fts5vocab('main', '${index}', '${kind}')`)
  add(`SELECT term, doc, col, offset FROM temp.told_instance WHERE ${within('doc')}`)
  add(`SELECT rowid FROM "${index}" WHERE ${within('rowid')} ORDER BY rowid`)
  // Beginnings of up to three letters are an index of their own.
  const asked = db.prepare<[string], unknown>(
    `SELECT rowid FROM "${index}" WHERE "${index}" MATCH ? AND ${within('rowid')} ORDER BY rowid`,
  )
  for (const start of beginnings(db))
    for (const column of ['', 'title : ']) {
      const found = asked.pluck().all(`${column}"${start}"*`)
      if (found.length > 0) hash.update(`${column}${start} ${JSON.stringify(found)}\n`)
    }
  db.exec('DROP TABLE temp.told_instance; DROP TABLE temp.told_row')
  return hash.digest('base64')
}

/** The first letter of every word, its first two, its first three. */
const beginnings = (db: Db): readonly string[] =>
  db
    .prepare<[], string>(
      `SELECT DISTINCT substr(term, 1, n) FROM temp.told_row, (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3) ORDER BY 1`,
    )
    .pluck()
    .all()
