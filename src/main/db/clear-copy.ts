import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { ErasedOfRow } from '#shared/records/workspace/erasure.ts'
import { readCopy } from './backup.ts'
import { eraseAll } from './erase-all.ts'
import { erasuresIn } from './erasures.ts'
import { readMeta, writeMeta } from './meta.ts'
import { createNames } from './names.ts'
import { openDatabase } from './open.ts'
import { createProjection, isStale } from './projection.ts'
import { wipe } from './wipe.ts'

/**
 * Takes what is erased out of a copy: written again beside, proved, on the disk, then in its place and as old as it was (ER-7).
 * @returns whether it held any of it @throws AppFailure `backup-failed`, `backup-newer`, or as `openDatabase`: it stays as it was
 */
export const clearCopy = (file: string, of: readonly ErasedOfRow[]): boolean => {
  if (knowsAll(file, of)) return false
  const draft = `${file}.part`
  try {
    readCopy(file)
    copyFileSync(file, draft)
    if (!clearDraft(draft, of)) return false
    readCopy(draft)
    const handle = openSync(draft, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    const { atimeMs, mtimeMs } = statSync(file)
    // In seconds: a date would lose what is less than a millisecond, and copies are in the order of their times.
    utimesSync(draft, atimeMs / 1_000, mtimeMs / 1_000)
    renameSync(draft, file)
    return true
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${draft}${suffix}`, { force: true })
  }
}

/** It was made since, of what held none of it: it need not be copied to know. */
const knowsAll = (file: string, of: readonly ErasedOfRow[]): boolean => {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true })
    try {
      const known = new Set(erasuresIn(db).of.map((one) => JSON.stringify(one)))
      return readMeta(db, 'wipe') === null && of.every((one) => known.has(JSON.stringify(one)))
    } finally {
      db.close()
    }
  } catch {
    // Made before there were erasures, or damaged: what follows says which.
    return false
  }
}

const clearDraft = (draft: string, of: readonly ErasedOfRow[]): boolean => {
  const db = openDatabase(draft)
  try {
    const names = createNames(db)
    const projection = createProjection(db, names)
    const rows = db
      .transaction(() => {
        const known = erasuresIn(db).of.map((one) => JSON.stringify(one))
        const all = [...new Set([...known, ...of.map((one) => JSON.stringify(one))])]
        if (all.length === known.length) return []
        writeMeta(db, 'erased', `[${all.join()}]`)
        const erased = eraseAll({ db, names }, erasuresIn(db))
        if (isStale(db)) projection.rebuild()
        else projection.refresh(erased)
        return erased
      })
      .immediate()
    if (rows.length > 0 && !wipe(db)) throw new Error(`Something else reads ${draft}`)
    return rows.length > 0
  } finally {
    db.close()
  }
}
