import { constants, copyFileSync, linkSync, rmSync } from 'node:fs'

/**
 * Makes a new database under another name and puts it in place whole: a file found empty was never made so by us, it
 * is damaged. When another process made one meanwhile, that one stays.
 */
export const createFile = (file: string, initialise: (draft: string) => void): void => {
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
