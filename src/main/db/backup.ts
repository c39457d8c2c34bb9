import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { makeOwnFolder, ownFileMode } from '#main/files/own-files.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Damage } from './damage.ts'
import type { Db } from './db.ts'
import { asDiskRefusal, codeOf } from './disk-errors.ts'
import { inspectFile } from './inspect-file.ts'
import { isNewer } from './migrations.ts'
import { damageOfLog } from './scrub.ts'
import { prepared } from './statements.ts'

/** What a copy holds, as one tells copies apart. */
export interface CopyContents {
  /** ISO instant of the last action in it; `null` for none. */
  readonly lastAt: string | null
  readonly transactions: number
}

/**
 * A whole copy of the database while it is in use: written beside under another name, opened again, checked, on the disk,
 * then named (BU-4).
 * @param prove what is asked of the copy besides, by its passing name: what it throws keeps it from being named
 * @throws AppFailure `backup-failed`, `backup-unwritable`, `disk-full`, `disk-failed`, or as `prove`: no file of that name was made
 */
export const copyDatabase = async (
  db: Db,
  file: string,
  prove: (draft: string) => Promise<void> = async () => undefined,
): Promise<CopyContents> => {
  const draft = `${file}.part`
  try {
    makeOwnFolder(dirname(file))
    // Taken at once: another copy asked meanwhile sees that the name is.
    closeSync(openSync(draft, 'wx', ownFileMode))
    await db.backup(draft)
    const contents = readCopy(draft)
    const handle = openSync(draft, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    await prove(draft)
    renameSync(draft, file)
    return contents
  } catch (error) {
    throw asCopyRefusal(error, dirname(file))
  } finally {
    // What could not be made may not be removed either, and that is no other failure.
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/** Opens a copy, proves it whole, tells what it holds. @throws AppFailure `backup-failed`, `backup-newer`, `disk-full`, `disk-failed` */
export const readCopy = (file: string): CopyContents => {
  try {
    return withCopy(file, (copy) => {
      if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw notACopy()
      if (isNewer(copy)) throw ofALaterVersion()
      return contentsOf(copy)
    })
  } catch (error) {
    throw asReadRefusal(error, dirname(file))
  }
}

/** What is wrong with the log of a whole copy (AR-6). A disk that refuses is told as it does, for whoever runs it apart. */
export const damageOfCopy = (file: string): readonly Damage[] => withCopy(file, (copy) => damageOfLog(copy))

const withCopy = <T>(file: string, work: (copy: Db) => T): T => {
  const copy = openCopy(file)
  try {
    return work(copy)
  } finally {
    copy.close()
    for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
  }
}

const contentsOf = (db: Db): CopyContents => {
  const told = prepared<[], CopyContents>(db, 'SELECT max(at) AS lastAt, count(*) AS transactions FROM tx').get()
  return told ?? { lastAt: null, transactions: 0 }
}

/** A transaction, as one tells it. */
interface LostTx {
  /** Number of its replica here. */
  readonly replica: number
  readonly first: number
  readonly at: string
  readonly intent: string
}

export interface ComparedCopy {
  /** Transactions of this database that the copy does not hold. */
  readonly lost: number
  /** The latest of these. */
  readonly latestLost: readonly LostTx[]
  /** Row id of its espace; `null` for none. */
  readonly espace: string | null
}

/** What a whole copy lacks of this database. @param file see `readCopy` @param told transactions told one by one at most */
export const compareCopy = (db: Db, file: string, told: number): ComparedCopy => {
  db.prepare('ATTACH ? AS copy').run(file)
  try {
    return {
      lost: db.prepare<[], number>(`SELECT count(*) ${lostSql}`).pluck().get() ?? 0,
      latestLost: db
        .prepare<[number], LostTx>(
          `SELECT tx.replica, tx.first, tx.at, tx.intent ${lostSql}
           ORDER BY tx.lamport DESC, tx.replica LIMIT ?`,
        )
        .all(told),
      espace:
        db.prepare<[], string>("SELECT row FROM copy.op WHERE record = 'espace' ORDER BY row").pluck().get() ?? null,
    }
  } finally {
    db.exec('DETACH copy')
  }
}

/** Numbers of replicas are each database's own: names are compared. */
const lostSql = `FROM main.tx JOIN main.replica ON replica.n = tx.replica
  WHERE NOT EXISTS (
  SELECT 1 FROM copy.replica AS other JOIN copy.tx AS held ON held.replica = other.n
  WHERE other.id = replica.id AND held.first = tx.first)`

const openCopy = (file: string): Db => {
  try {
    inspectFile(file)
    return new Database(file, { fileMustExist: true })
  } catch {
    throw notACopy()
  }
}

const asCopyRefusal = (error: unknown, folder: string): unknown => {
  const code = codeOf(error)
  const refusal = asDiskRefusal(error, folder, 'La sauvegarde n’a pas été faite.')
  return /^(SQLITE_(CANTOPEN|READONLY|PERM)|EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EEXIST)/.test(code)
    ? unwritable(code)
    : refusal
}

/** To read a copy SQLite writes beside it: a disk that refuses says nothing of the copy. */
const asReadRefusal = (error: unknown, folder: string): AppFailure => {
  const code = codeOf(error)
  const refusal = asDiskRefusal(error, folder, 'La sauvegarde n’a pas été lue.')
  return refusal instanceof AppFailure && !/_READ$/.test(code) ? refusal : notACopy()
}

const ofALaterVersion = (): AppFailure =>
  new AppFailure({
    code: 'backup-newer',
    fact: 'La sauvegarde n’a pas été acceptée.',
    cause: 'Elle a été faite par une version plus récente de Concerto, dans une forme que celle-ci ne lit pas.',
    unchanged: 'Vos données et les sauvegardes précédentes n’ont pas changé.',
    next: 'Installez la nouvelle version de Concerto, puis remettez la sauvegarde en place.',
  })

const unwritable = (code: string): AppFailure =>
  new AppFailure({
    code: 'backup-unwritable',
    fact: 'La sauvegarde n’a pas été faite.',
    cause: `Son dossier n’accepte pas l’écriture (${code}).`,
    unchanged: 'Vos données et les sauvegardes précédentes n’ont pas changé.',
    next: 'Vérifiez que le dossier existe et qu’il vous est permis d’y écrire, puis recommencez.',
  })

const notACopy = (): AppFailure =>
  new AppFailure({
    code: 'backup-failed',
    fact: 'La sauvegarde n’a pas été acceptée.',
    cause: 'Relue aussitôt, elle n’est pas entière.',
    unchanged: 'Vos données et les sauvegardes précédentes n’ont pas changé.',
    next: 'Vérifiez le disque, puis recommencez, au besoin dans un autre dossier.',
  })
