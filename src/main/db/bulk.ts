import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** Rows given to SQLite in one call: crossing into it costs as much as storing a small row. */
const chunk = 32

/** Runs a statement that takes any number of rows of values, `chunk` rows at a time. */
export const runBulk = (db: Db, sqlOf: (rows: number) => string, rows: readonly (readonly unknown[])[]): void => {
  const whole = rows.length - (rows.length % chunk)
  for (let from = 0; from < whole; from += chunk) {
    prepared(db, sqlOf(chunk)).run(rows.slice(from, from + chunk).flat())
  }
  for (let from = whole; from < rows.length; from += 1) prepared(db, sqlOf(1)).run(rows[from])
}

/** « (?, ?), (?, ?) » */
export const placeholders = (rows: number, columns: number): string =>
  Array(rows)
    .fill(`(${Array(columns).fill('?').join(', ')})`)
    .join(', ')
