import type { Db } from './db.ts'

/** Runs something on the real database and takes everything back. */
export const inThrowAway = <T>(db: Db, work: () => T): T => {
  db.exec('BEGIN IMMEDIATE')
  try {
    return work()
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}
