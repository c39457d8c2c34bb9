import type { Db } from '#main/db/db.ts'
import { forgetStatements } from '#main/db/statements.ts'

const ways = ['get', 'all', 'run'] as const

/** What each statement does on a connection from now on, its runs and the rows it gives: a cost that no machine changes. */
export const countStatements = (db: Db): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const prepare = db.prepare.bind(db)
  const counted = (sql: string) => {
    const statement = prepare(sql)
    for (const way of ways) {
      const run = statement[way].bind(statement) as (...values: unknown[]) => unknown
      const counting = (...values: unknown[]) => {
        const given = run(...values)
        counts.set(sql, (counts.get(sql) ?? 0) + 1 + (Array.isArray(given) ? given.length : 0))
        return given
      }
      Object.assign(statement, { [way]: counting })
    }
    return statement
  }
  Object.assign(db, { prepare: counted })
  forgetStatements(db)
  return counts
}

/** What a statement reads from end to end or sorts, as SQLite says: « SCAN inbox ». */
export const wholeReads = (db: Db, sql: string): readonly string[] =>
  db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...Array(sql.split('?').length - 1).fill(null))
    .map(({ detail }) => detail)
    .filter((detail) => /^SCAN (?!json_each)|TEMP B-TREE/.test(detail))
