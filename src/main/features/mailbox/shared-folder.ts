import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFile } from '#main/files/write-file.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { folderMissing, folderReadOnly, folderUnreadable } from './errors.ts'

/** A bundle of the folder, as its disk tells it. */
export interface FolderFile {
  readonly name: string
  readonly bytes: number
  /** Milliseconds, by the clock of whoever holds the disk: to be compared with itself only. */
  readonly changedAt: number
}

/**
 * A folder that several postes see: local, on a network, kept alike by a cloud. Files are written once, under names nobody
 * else makes, so that no lock is needed.
 */
export const sharedFolder = (path: string) => {
  const list = (): readonly FolderFile[] =>
    listed(path)
      .filter((name) => name.toLowerCase().endsWith('.lot'))
      .toSorted()
      .flatMap((name) => fileAt(path, name))

  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    if (!existsSync(path)) throw folderMissing()
    const file = join(path, name)
    if (existsSync(file)) return
    try {
      await writeFile(file, bytes)
    } catch (error) {
      throw error instanceof AppFailure ? folderReadOnly(error.error.cause) : error
    }
  }

  const remove = (name: string): void => {
    try {
      rmSync(join(path, name), { force: true })
    } catch {
      // Someone reads it, or it may not be removed: it is superfluous, not wrong, and will be tried again.
    }
  }

  return {
    /** Bundles, by name. @throws AppFailure `mailbox-missing`, `mailbox-unreadable` */
    list,
    /** `null` when it was taken away meanwhile, or cannot be read yet: some disks lock a file while it is written. */
    read: (name: string): Promise<Uint8Array | null> => readFile(join(path, name)).catch(() => null),
    /** Whole or not at all, and never over another. @throws AppFailure `mailbox-missing`, `mailbox-read-only` */
    write,
    remove,
    /** Beginnings of files in the middle of which a poste was stopped. @param mark in the names of its files only */
    removeDrafts: (mark: string): void => {
      for (const name of listed(path)) if (name.includes(mark) && name.endsWith('.part')) remove(name)
    },
    /** By writing in it: rights alone do not tell what a network allows. @throws AppFailure as `list` and `write` */
    demandUsable: async (): Promise<void> => {
      list()
      const probe = `concerto-${randomUUID()}.essai`
      await write(probe, new Uint8Array([1]))
      remove(probe)
    },
  }
}

export type SharedFolder = ReturnType<typeof sharedFolder>

const fileAt = (path: string, name: string): readonly FolderFile[] => {
  const found = statSync(join(path, name), { throwIfNoEntry: false })
  return found?.isFile() === true ? [{ name, bytes: found.size, changedAt: found.mtimeMs }] : []
}

const listed = (path: string): readonly string[] => {
  try {
    return readdirSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw existsSync(path) && code !== 'ENOTDIR' ? folderUnreadable(code) : folderMissing()
  }
}
