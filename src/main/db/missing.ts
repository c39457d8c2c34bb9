import type { Db } from './db.ts'
import { type Erasures, missingOf } from './erasures.ts'
import { linesOfTx, type StoredTx, txOf, txOfNumber } from './log-read.ts'
import type { Names } from './names.ts'
import { opNumber } from './op-number.ts'
import { prepared } from './statements.ts'

/**
 * Transactions of which somebody left out what no erasure that counts asks for. They are here, proved, with a value less: so
 * nobody erases by omission, their replicas are asked for again until another gives them whole (ER-4).
 */
type Place = Pick<StoredTx, 'replica' | 'first'>

export const noteMissing = (db: Db, { replica, first }: Place, is: boolean): void => {
  if (is) prepared(db, 'INSERT OR IGNORE INTO missing (replica, first) VALUES (?, ?)').run(replica, first)
  else prepared(db, 'DELETE FROM missing WHERE replica = ? AND first = ?').run(replica, first)
}

/** @param replica its number here */
export const isMissing = (db: Db, replica: number, first: number): boolean =>
  prepared(db, 'SELECT 1 FROM missing WHERE replica = ? AND first = ?').get(replica, first) !== undefined

/** Makes the list again, by what is erased now. */
export const recountMissing = (db: Db, names: Names, erasures: Erasures): void => {
  db.exec('DELETE FROM missing')
  for (const { replica, first } of prepared<[], Place>(db, `SELECT replica, first FROM tx WHERE ${isLessened}`).all()) {
    const tx = txOfNumber(db, opNumber(replica, first))
    if (tx === undefined) continue
    const whole = { ...txOf(names, tx, linesOfTx(db, tx)), replica: names.replicaOf(replica) }
    noteMissing(db, tx, missingOf(erasures, whole).size > 0)
  }
}

/** A seed is base64, and what is left of its salts a list, once something was erased. In the very words of the index (`migrations.ts`). */
const isLessened = "substr(salt, 1, 1) = '['"
