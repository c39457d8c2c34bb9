import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { makeOwnFile } from '#main/files/own-files.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { type Held, holdBy, isAlive, readHolder } from './holder.ts'
import { locksRefused, opening, spoken } from './open-errors.ts'

interface LockOptions {
  readonly now: Date
  /** Whether the disk is known to keep its locks: where it is not, who holds the folder is looked for besides. */
  readonly areLocksSure?: boolean
  /** Milliseconds; doubled in tests. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

interface FolderLock extends Pick<Held, 'beat' | 'release'> {
  /** @throws AppFailure `workspace-taken`: the disk let another have the folder */
  demandHeld(): void
}

/**
 * Holds a workspace's folder for this process. The lock is the system's own, taken through SQLite on an empty file: it
 * ends with the process, however that ends, so that none is ever stale, and two processes cannot both get it; where the
 * disk lies, the signs of life of who holds it tell (`holder.ts`).
 * @throws AppFailure `workspace-busy`, which says since when; `workspace-unlockable`, `workspace-unwritable`, `disk-full`, `disk-failed`
 */
export const lockFolder = async (
  dataDir: string,
  { now, areLocksSure = true, wait = pause }: LockOptions,
): Promise<FolderLock> => {
  const holderFile = holderFileIn(dataDir)
  const lock = opening(dataDir, () => lockOf(dataDir))
  if (lock === null) throw takesLocks(dataDir) ? busy(dataDir) : locksRefused()
  if (!areLocksSure && (await isAlive(holderFile, wait))) {
    lock.close()
    throw busy(dataDir)
  }
  const held = holdBy(holderFile, now)
  return {
    beat: held.beat,
    demandHeld: () => {
      if (!held.isHeld()) throw taken(holderFile)
    },
    release: () => {
      held.release()
      // The empty file stays: removing it would let two processes lock two files of the same name.
      lock.close()
    },
  }
}

/** Does work in a folder that nobody has open. @returns `null` when somebody has */
export const whileUnheld = <T>(dataDir: string, work: () => T): T | null => {
  const lock = lockOf(dataDir)
  if (lock === null) return null
  try {
    return work()
  } finally {
    lock.close()
  }
}

const lockOf = (dataDir: string): Database.Database | null => lockOn(join(dataDir, 'concerto.lock'))

/** `null` when it is refused. */
const lockOn = (file: string): Database.Database | null => {
  makeOwnFile(file)
  const lock = new Database(file, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null
    throw error
  }
}

/** A disk that has no locks (ENOLCK) answers SQLite as a file that another has: one that nobody else knows tells them apart. */
const takesLocks = (dataDir: string): boolean => {
  const file = join(dataDir, `concerto.lock.${process.pid}`)
  const lock = opening(dataDir, () => lockOn(file))
  lock?.close()
  rmSync(file, { force: true })
  return lock !== null
}

const holderFileIn = (dataDir: string): string => join(dataDir, 'concerto.holder.json')

/** « Un autre Concerto l’a ouvert le 24 novembre 2026 à 9 h 00. » */
const whoHolds = (holderFile: string): string => {
  const holder = readHolder(holderFile)
  return holder === null ? 'Un autre Concerto l’a ouvert.' : `Un autre Concerto l’a ouvert le ${spoken(holder.since)}.`
}

/** Another writes in the folder. */
export const busy = (dataDir: string): AppFailure =>
  new AppFailure({
    code: 'workspace-busy',
    fact: 'L’espace n’a pas été ouvert.',
    cause: whoHolds(holderFileIn(dataDir)),
    unchanged: 'Rien n’y a été changé.',
    next: 'Fermez cette autre fenêtre, ou choisissez un autre dossier.',
  })

const taken = (holderFile: string): AppFailure =>
  new AppFailure({
    code: 'workspace-taken',
    fact: 'L’enregistrement n’a pas été fait.',
    cause: `Ce disque n’a pas gardé le dossier à cette seule fenêtre. ${whoHolds(holderFile)}`,
    unchanged: 'Ce qui était enregistré se lit encore tant que Concerto reste ouvert.',
    next: 'Faites une sauvegarde, fermez Concerto des deux côtés, puis déplacez le dossier sur un disque de cet ordinateur.',
  })
