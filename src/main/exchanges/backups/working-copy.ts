import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readCopy } from '#main/db/backup.ts'
import { openDatabase } from '#main/db/open.ts'
import { backupFolder } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'

/**
 * Works on a copy of a copy, brought up to this version of Concerto: the one that is kept stays as it was made.
 * @throws AppFailure `backup-unknown`, `backup-failed`, `backup-newer`
 */
export const withWorkingCopy = async <T>(
  { dataDir }: FeatureContext,
  name: string,
  work: (file: string, folder: string) => T | Promise<T>,
): Promise<T> => {
  const copies = backupFolder(dataDir)
  const kept = copies.pathOf(name)
  const folder = await mkdtemp(join(copies.folder, workingMark))
  try {
    const file = join(folder, 'concerto.db')
    await copyFile(kept, file)
    readCopy(file)
    bringUp(file)
    return await work(file, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** How the folders of working copies begin. */
export const workingMark = 'essai-'

const bringUp = (file: string): void => {
  try {
    openDatabase(file).close()
  } catch (error) {
    throw error instanceof AppFailure ? fromAnotherVersion(error) : error
  }
}

const fromAnotherVersion = ({ error: { cause, next } }: AppFailure): AppFailure =>
  new AppFailure({
    code: 'backup-newer',
    fact: 'La sauvegarde n’a pas été lue.',
    cause,
    unchanged: 'Vos données n’ont pas changé.',
    next,
  })
