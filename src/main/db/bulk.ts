import type { Db } from './db.ts'
import { prepared } from './statements.ts'

/** Rows given to SQLite in one call: crossing into it costs as much as storing a small row. */
const chunk = 8

/** Runs a statement that takes any number of rows of values, `chunk` rows at a time. @param add adds the values of a row */
export const runBulk = <Row>(
  db: Db,
  sqlOf: (rows: number) => string,
  rows: readonly Row[],
  add: (row: Row, values: unknown[]) => void,
): void => {
  for (let from = 0; from < rows.length; ) {
    const count = from + chunk <= rows.length ? chunk : 1
    const statement = prepared(db, sqlOf(count))
    for (const last = rows.length - count; from <= last; ) {
      const values: unknown[] = []
      for (const to = from + count; from < to; from += 1) add(rows[from] as Row, values)
      statement.run(values)
    }
  }
}

/** So many at a time: what is in memory at once stays small. */
export function* slices<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size)
}

/** « (?, ?), (?, ?) » */
export const placeholders = (rows: number, columns: number): string =>
  Array(rows)
    .fill(`(${Array(columns).fill('?').join(', ')})`)
    .join(', ')
