import type { Db } from './open.ts'
import { prepared } from './statements.ts'

/** Rows given to SQLite in one call: crossing into it costs as much as storing a small row. */
const chunk = 8

/** Runs a statement that takes any number of rows of values, `chunk` rows at a time. */
export const runBulk = <Row>(
  db: Db,
  sqlOf: (rows: number) => string,
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly unknown[],
): void => {
  const whole = rows.length - (rows.length % chunk)
  if (whole > 0) {
    const statement = prepared(db, sqlOf(chunk))
    for (let from = 0; from < whole; from += chunk) statement.run(rows.slice(from, from + chunk).flatMap(valuesOf))
  }
  if (whole < rows.length) {
    const statement = prepared(db, sqlOf(1))
    for (const row of rows.slice(whole)) statement.run(valuesOf(row))
  }
}

/** « (?, ?), (?, ?) » */
export const placeholders = (rows: number, columns: number): string =>
  Array(rows)
    .fill(`(${Array(columns).fill('?').join(', ')})`)
    .join(', ')
