import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Db } from './db.ts'
import { keptLog, ownFile } from './write-guards.ts'

/**
 * Does work that writes; a disk that refuses is told in French. SQLite has then rolled everything back.
 * @throws AppFailure `disk-full`, `disk-failed`, `database-held`, `memory-full`, or as the guards of `keptLog` and `ownFile`
 */
export const written = <T>(db: Db, work: () => T): T => {
  keptLog.demand(db)
  return writtenBeside(db, work)
}

/** The same of what is beside the log. */
export const writtenBeside = <T>(db: Db, work: () => T): T => {
  ownFile.demand(db)
  try {
    return work()
  } catch (error) {
    throw asDiskRefusal(error, dirname(db.name), 'L’enregistrement n’a pas été fait.')
  }
}

/** What a disk refused, or memory, or another program, in French; another error as it is. @param fact what was not done */
export const asDiskRefusal = (error: unknown, folder: string, fact: string): unknown => {
  const code = codeOf(error)
  // The file of shared memory beside a database only grows: no room for it is what keeps it from that.
  if (/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/.test(code)) return diskFull(fact, freeMegabytes(folder))
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return heldElsewhere(fact)
  if (/^SQLITE_(NOMEM|IOERR_NOMEM)$/.test(code)) return memoryFull(fact)
  return /^(SQLITE_IOERR|SQLITE_CANTOPEN|EIO$)/.test(code) ? diskFailed(fact, code) : error
}

/**
 * Whether what kept something from being read is not of what was read: the disk has no room for a passing file, or another
 * has it for now. What could not be read otherwise is damaged.
 */
export const isPassing = (error: unknown): boolean => {
  const code = codeOf(error)
  return (
    /^(SQLITE_(FULL|IOERR|CANTOPEN|BUSY|LOCKED|NOMEM)|ENOSPC|EDQUOT)/.test(code) &&
    !/_(READ|DATA|CORRUPTFS)$/.test(code)
  )
}

/** Of an error of SQLite or of the system; « » for any other. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Free room below which the next saves may fail too. */
const neededMegabytes = 100

/** @param folder on the disk, or to be made on it */
const freeMegabytes = (folder: string): number => {
  if (!existsSync(folder)) return freeMegabytes(dirname(folder))
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / 1_000_000)
}

const diskFull = (fact: string, free: number): AppFailure =>
  refused(
    'disk-full',
    fact,
    `Le disque est plein\u00a0: il y reste ${free}\u00a0Mo.`,
    `Libérez au moins ${Math.max(1, neededMegabytes - free)}\u00a0Mo, puis recommencez.`,
  )

const diskFailed = (fact: string, code: string): AppFailure =>
  refused(
    'disk-failed',
    fact,
    `Le disque n’a pas accepté l’écriture (${code}).`,
    'Copiez le dossier sur un autre disque.',
  )

const heldElsewhere = (fact: string): AppFailure =>
  refused(
    'database-held',
    fact,
    'Un autre programme occupe en ce moment la base de données (sauvegarde, antivirus, synchronisation).',
    'Attendez quelques secondes, puis recommencez\u00a0; si cela dure, fermez ce programme.',
  )

const memoryFull = (fact: string): AppFailure =>
  refused(
    'memory-full',
    fact,
    'Cet ordinateur n’a plus assez de mémoire libre.',
    'Fermez d’autres programmes, puis recommencez.',
  )

const refused = (code: string, fact: string, cause: string, next: string): AppFailure =>
  new AppFailure({ code, fact, cause, unchanged: 'Ce qui était déjà enregistré est intact.', next })
