import type { Statement } from 'better-sqlite3'
import type { Db } from './db.ts'
import { noteStatement } from './reads.ts'

/** Prepared statements by their text, for the life of the connection: preparing costs more than most of our queries. */
const caches = new WeakMap<Db, Map<string, Statement>>()

export const prepared = <Params extends unknown[], Line>(db: Db, sql: string): Statement<Params, Line> => {
  noteStatement(sql)
  const cache = caches.get(db) ?? new Map<string, Statement>()
  caches.set(db, cache)
  const statement = cache.get(sql) ?? db.prepare(sql)
  cache.set(sql, statement)
  return statement as Statement<Params, Line>
}

export const countOf = (db: Db, table: string): number =>
  prepared<[], { n: number }>(db, `SELECT count(*) AS n FROM "${table}"`).get()?.n ?? 0

/** Forgets what was prepared, after the tables themselves changed. */
export const forgetStatements = (db: Db): void => {
  caches.delete(db)
}
