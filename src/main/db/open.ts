import { constants, copyFileSync, existsSync, linkSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { makeOwnFile } from '#main/files/own-files.ts'
import type { Db } from './db.ts'
import { guardPlace } from './in-place.ts'
import { applicationId, hasWal, inspectFile } from './inspect-file.ts'
import { demandKnownVersion, migrate } from './migrations.ts'
import { asOpenRefusal } from './open-errors.ts'
import { addTextFunctions } from './text-functions.ts'

/** Bytes. Rows of a directory and texts of minutes take about a kibibyte: in pages of 4 096, many would overflow. */
const pageSize = 8_192

/** Holds what an import of some ten thousand rows changes, which is then written once. */
const cacheKibibytes = 65_536

/**
 * Opens a workspace's database, created when absent, with its log tables up to date.
 * `synchronous=FULL` at every open: better-sqlite3 reopens a WAL database at NORMAL, which acknowledges a commit
 * before it is on the disk.
 * @throws AppFailure `workspace-unreadable`, `workspace-foreign`, `workspace-newer`, `workspace-older`,
 * `workspace-unwritable`, `workspace-path`, or what `look` throws: the file is left as it was.
 * @param look sees it before anything is written
 */
export const openDatabase = (file: string, look: (db: Db) => void = () => undefined): Db => {
  try {
    if (existsSync(file)) inspectFile(file)
    else createFile(file, initialise)
    const demandOurs = (db: Db): void => {
      demandKnownVersion(db)
      look(db)
    }
    if (hasWal(file)) readApart(file, demandOurs)
    const db = new Database(file, { timeout: 5_000, fileMustExist: true })
    return closingOnFailure(db, () => {
      demandOurs(db)
      configure(db)
      migrate(db)
      addTextFunctions(db)
      guardPlace(db)
      return db
    })
  } catch (error) {
    throw asOpenRefusal(error, dirname(file))
  }
}

/** Over a connection that only reads: one that may write takes the « -wal » into the file when it closes. */
const readApart = (file: string, work: (db: Db) => void): void => {
  const db = new Database(file, { timeout: 5_000, readonly: true })
  try {
    work(db)
  } finally {
    db.close()
  }
}

/** Does the work that makes a connection usable; when it fails the connection is closed, and damage told in French. */
export const closingOnFailure = <T>(db: Db, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    db.close()
    throw asOpenRefusal(error, dirname(db.name))
  }
}

const initialise = (draft: string): void => {
  makeOwnFile(draft)
  const db = new Database(draft)
  db.pragma(`page_size = ${pageSize}`)
  db.pragma(`application_id = ${applicationId}`)
  configure(db)
  migrate(db)
  db.close()
}

const configure = (db: Db): void => {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  db.pragma(`cache_size = -${cacheKibibytes}`)
  db.pragma('trusted_schema = OFF')
}

/**
 * Makes a new database under another name and puts it in place whole: a file found empty was never made so by us, it
 * is damaged. When another process made one meanwhile, that one stays.
 */
const createFile = (file: string, initialise: (draft: string) => void): void => {
  const draft = `${file}.${process.pid}.new`
  rmSync(draft, { force: true })
  try {
    initialise(draft)
    place(draft, file)
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${draft}${suffix}`, { force: true })
  }
}

/** A link, because a renaming would replace; a copy where the disk has no links (USB sticks). */
const place = (draft: string, file: string): void => {
  try {
    linkSync(draft, file)
  } catch (error) {
    if (isAlreadyThere(error)) return
    copyWhereAbsent(draft, file)
  }
}

const copyWhereAbsent = (draft: string, file: string): void => {
  try {
    copyFileSync(draft, file, constants.COPYFILE_EXCL)
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
  }
}

const isAlreadyThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'
