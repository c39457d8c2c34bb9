import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFile } from '#main/files/write-file.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { fileUnreadable, folderMissing, folderReadOnly, folderUnreadable } from './errors.ts'

/** A bundle of the folder, as its disk tells it. */
export interface FolderFile {
  readonly name: string
  readonly bytes: number
  /** Milliseconds, by the clock of whoever holds the disk: to be compared with itself only. */
  readonly changedAt: number
}

/**
 * A folder that several postes see: local, on a network, kept alike by a cloud. Files are written once, under names nobody
 * else makes, so that no lock is needed. Nothing here waits for the disk where the program answers: a network may be gone.
 */
export const sharedFolder = (path: string) => {
  const list = async (): Promise<readonly FolderFile[]> => {
    const names = (await listed(path)).filter((name) => name.toLowerCase().endsWith('.lot')).toSorted()
    return (await Promise.all(names.map((name) => fileAt(path, name)))).filter((file) => file !== null)
  }

  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    if ((await listed(path)).includes(name)) return
    try {
      await writeFile(join(path, name), bytes)
    } catch (error) {
      throw error instanceof AppFailure ? folderReadOnly(error.error.cause) : error
    }
  }

  /** What someone reads, or may not be removed, stays: it is superfluous, not wrong, and will be tried again. */
  const remove = (name: string): Promise<void> => rm(join(path, name), { force: true }).catch(() => undefined)

  return {
    /** Bundles, by name. @throws AppFailure `mailbox-missing`, `mailbox-unreadable` */
    list,
    /** `null` when it was taken away meanwhile. @throws AppFailure `mailbox-file-unreadable` */
    read: (name: string): Promise<Uint8Array | null> =>
      readFile(join(path, name)).catch((error) => {
        if (codeOf(error) === 'ENOENT') return null
        throw fileUnreadable(codeOf(error))
      }),
    /** Whole or not at all, and never over another. @throws AppFailure `mailbox-read-only`, or as `list` */
    write,
    remove,
    /** Beginnings of files in the middle of which a poste was stopped. @param mark in the names of its files only */
    removeDrafts: async (mark: string): Promise<void> => {
      for (const name of await listed(path)) if (name.includes(mark) && name.endsWith('.part')) await remove(name)
    },
    /** By writing in it: rights alone do not tell what a network allows. @throws AppFailure as `list` and `write` */
    demandUsable: async (): Promise<void> => {
      const probe = `concerto-${randomUUID()}.essai`
      await write(probe, new Uint8Array([1]))
      await remove(probe)
    },
  }
}

export type SharedFolder = ReturnType<typeof sharedFolder>

const fileAt = async (path: string, name: string): Promise<FolderFile | null> => {
  try {
    const found = await stat(join(path, name))
    return found.isFile() ? { name, bytes: found.size, changedAt: found.mtimeMs } : null
  } catch (error) {
    // There, and its disk tells nothing of it: reading it will tell.
    return codeOf(error) === 'ENOENT' ? null : { name, bytes: 0, changedAt: 0 }
  }
}

const listed = async (path: string): Promise<readonly string[]> => {
  try {
    return await readdir(path)
  } catch (error) {
    const code = codeOf(error)
    throw code === 'ENOENT' || code === 'ENOTDIR' ? folderMissing() : folderUnreadable(code)
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
