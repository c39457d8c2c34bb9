import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Db } from './open.ts'

/** Does work that writes; a disk that refuses is told in French. SQLite has then rolled everything back. */
export const written = <T>(db: Db, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'SQLITE_FULL') throw diskFull(freeMegabytes(dirname(db.name)))
    if (code.startsWith('SQLITE_IOERR')) throw diskFailed(code)
    throw error
  }
}

/** Free room below which the next saves may fail too. */
const neededMegabytes = 100

const freeMegabytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / 1_000_000)
}

const diskFull = (free: number): AppFailure =>
  notSaved(
    'disk-full',
    `Le disque est plein\u00a0: il y reste ${free} Mo.`,
    `Libérez au moins ${Math.max(1, neededMegabytes - free)} Mo, puis recommencez.`,
  )

const diskFailed = (code: string): AppFailure =>
  notSaved('disk-failed', `Le disque n’a pas accepté l’écriture (${code}).`, 'Copiez le dossier sur un autre disque.')

const notSaved = (code: string, cause: string, next: string): AppFailure =>
  new AppFailure({
    code,
    fact: 'L’enregistrement n’a pas été fait.',
    cause,
    unchanged: 'Ce qui était déjà enregistré est intact.',
    next,
  })
