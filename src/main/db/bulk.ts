import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** Rows given to SQLite in one call: crossing into it costs as much as storing a small row. */
const chunk = 32

/** Runs a statement that takes any number of rows of values, `chunk` rows at a time. */
export const runBulk = <Row>(
  db: Db,
  sqlOf: (rows: number) => string,
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly unknown[],
): void => {
  const whole = rows.length - (rows.length % chunk)
  for (let from = 0; from < whole; from += chunk) {
    prepared(db, sqlOf(chunk)).run(rows.slice(from, from + chunk).flatMap(valuesOf))
  }
  for (const row of rows.slice(whole)) prepared(db, sqlOf(1)).run(valuesOf(row))
}

/** « (?, ?), (?, ?) » */
export const placeholders = (rows: number, columns: number): string =>
  Array(rows)
    .fill(`(${Array(columns).fill('?').join(', ')})`)
    .join(', ')
