import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { makeOwnFile, ownFileMode } from '#main/files/own-files.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { opening, spoken } from './open-errors.ts'

interface Holder {
  readonly pid: number
  /** ISO date and time. */
  readonly since: string
}

/**
 * Holds a workspace's folder for this process; the returned function lets it go. The lock is the system's own, taken
 * through SQLite on an empty file: it ends with the process, however that ends, so that none is ever stale, and two
 * processes cannot both get it. Who holds it stands in a file beside, for the sentence only.
 * @throws AppFailure `workspace-busy`, which says since when; `workspace-unwritable`, `disk-full`, `disk-failed`
 */
export const lockFolder = (dataDir: string, now: Date): (() => void) => {
  const holderFile = join(dataDir, 'concerto.holder.json')
  const file = join(dataDir, 'concerto.lock')
  const lock = opening(dataDir, () => {
    makeOwnFile(file)
    return taken(new Database(file, { timeout: 0 }))
  })
  if (lock === null) throw busy(readHolder(holderFile))
  const holder = { pid: process.pid, since: now.toISOString() } satisfies Holder
  whereDiskAllows(() => writeFileSync(holderFile, JSON.stringify(holder), { mode: ownFileMode }))
  return () => {
    whereDiskAllows(() => rmSync(holderFile, { force: true }))
    // The empty file stays: removing it would let two processes lock two files of the same name.
    lock.close()
  }
}

/** `null` when another process has it. */
const taken = (lock: Database.Database): Database.Database | null => {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null
    throw error
  }
}

/** Who holds it is only told: without it, the lock is as good. */
const whereDiskAllows = (work: () => void): void => {
  try {
    work()
  } catch {
    // Another process will be told of the lock, and not by whom.
  }
}

const readHolder = (file: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

const busy = (holder: Holder | null): AppFailure =>
  new AppFailure({
    code: 'workspace-busy',
    fact: 'L’espace de travail n’a pas été ouvert.',
    cause: holder
      ? `Un autre Concerto l’a ouvert le ${spoken(holder.since)} (processus ${holder.pid}).`
      : 'Un autre Concerto l’a ouvert.',
    unchanged: 'Rien n’y a été changé.',
    next: 'Fermez cette autre fenêtre, ou choisissez un autre dossier.',
  })
