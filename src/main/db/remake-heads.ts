import { isHead, replacedFields } from '#shared/sync/row-head.ts'
import type { Db } from './db.ts'
import { headsOfRow } from './heads.ts'
import type { RowName } from './intent.ts'
import { asideOfRow, opsFrom } from './ops-of-row.ts'
import { prepared } from './statements.ts'

/**
 * Makes the heads of a row again, of which some operations are set aside (ME-10).
 * @param others of its operations that neither a head nor one that is set aside may reach
 */
export const remakeHeads = (db: Db, { record, id }: RowName, others: readonly number[]): void => {
  const aside = asideOfRow(db, { record, id })
  const known = headsOfRow(db, { record, id }).map(({ op }) => op)
  const ops = [...opsFrom(db, { record, id }, [...known, ...aside, ...others]).values()]
  const lost = replacedFields(ops, (n) => !aside.has(n))
  prepared(db, 'DELETE FROM head WHERE record = ? AND row = ?').run(record, id)
  const add = prepared(db, 'INSERT INTO head (record, row, op, replaced) VALUES (?, ?, ?, ?)')
  for (const { n, changes } of ops) {
    const replaced = lost.get(n) ?? []
    if (aside.has(n) || !isHead({ changes, replaced })) continue
    add.run(record, id, n, replaced.length === 0 ? null : JSON.stringify(replaced))
  }
}
