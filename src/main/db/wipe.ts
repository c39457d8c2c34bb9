import { type RecordName, records } from '#shared/records/records.ts'
import type { Db } from './db.ts'
import { deleteMeta, readMeta, writeMeta } from './meta.ts'
import { forgetIndex } from './search-index.ts'
import { ownFile } from './write-guards.ts'

/** Notes, with what erases it, that what these rows held is to be in no byte of the file. */
export const noteWipe = (db: Db, rows: readonly { readonly record: string }[]): void => {
  if (rows.length === 0) return
  const known = wanted(db) ?? []
  writeMeta(db, 'wipe', JSON.stringify([...new Set([...known, ...rows.map(({ record }) => record)])].toSorted()))
}

const wanted = (db: Db): readonly string[] | null => {
  const noted = readMeta(db, 'wipe')
  return noted === null ? null : JSON.parse(noted)
}

/**
 * Takes what was erased out of every byte of the file (ER-2): words of the search index, which secure_delete leaves in it, pages
 * that hold nothing any more, and the « -wal ». Where another reads the file meanwhile it stays to be done, and is tried again.
 * @returns whether nothing is left to be done
 */
export const wipe = (db: Db): boolean => {
  const touched = wanted(db)
  if (touched === null) return true
  if (!ownFile.holds(db)) return false
  const usual = db.pragma('busy_timeout', { simple: true })
  // Nobody waits for it: it is tried again at the next write.
  db.pragma('busy_timeout = 100')
  try {
    for (const name of touched)
      if (Object.hasOwn(records, name) && records[name as RecordName].search !== null)
        forgetIndex(db, name as RecordName)
    if (!isEmptied(db)) return false
    db.exec('VACUUM')
    if (!isEmptied(db)) return false
    deleteMeta(db, 'wipe')
    return true
  } catch (error) {
    if (isInUse(error)) return false
    throw error
  } finally {
    db.pragma(`busy_timeout = ${usual}`)
  }
}

/** Writes the « -wal » into the file, and empties it. */
const isEmptied = (db: Db): boolean => {
  const [{ busy = 1 } = {}] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy?: number }[]
  return busy === 0
}

/** Another connection, or a reading of this one that is not at its end. */
const isInUse = (error: unknown): boolean =>
  error instanceof Error &&
  (/^SQLITE_(BUSY|LOCKED)/.test(String('code' in error && error.code)) || /in progress/.test(error.message))
