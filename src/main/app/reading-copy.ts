import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { busy } from '#main/db/folder-lock.ts'
import { isRunning } from '#main/db/holder.ts'
import { shutToOthers } from '#main/files/own-files.ts'

/** What a workspace is read and exported from. */
const read = /^(?:concerto\.db(?:-wal)?|.*\.key|contours\.geojson|modeles)$/

/** How often somebody may write meanwhile. */
const tries = 5

/** How the folders of these copies begin; the process that reads there follows. */
const mark = 'concerto-lecture-'

/**
 * A copy of a folder that cannot be written, elsewhere on this computer: SQLite writes beside what it reads, and so do a table
 * that is made again or a copy that is asked for. It goes with the program. @throws AppFailure `workspace-busy`: somebody writes there all the time
 */
export const readingCopy = (dataDir: string): { readonly folder: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), `${mark}${process.pid}-`))
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    copyStill(dataDir, folder)
    shutToOthers(folder)
    return { folder, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** Removes the copies of programs that ended without doing so: they hold what a workspace does. Those of other people stay. */
export const removeLeftCopies = async (): Promise<void> => {
  const names = await readdir(tmpdir()).catch(() => [])
  for (const name of names.filter((one) => one.startsWith(mark)))
    if (!isRunning(Number.parseInt(name.slice(mark.length), 10)))
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined)
}

/** Another session may have the right to write: the database and its « -wal » are of one moment, or copied again. */
const copyStill = (from: string, to: string): void => {
  for (let left = tries; left > 0; left -= 1) {
    const before = stateOf(from)
    for (const name of readdirSync(to)) rmSync(join(to, name), { recursive: true, force: true })
    for (const name of readdirSync(from).filter((one) => read.test(one)))
      cpSync(join(from, name), join(to, name), { recursive: true })
    if (stateOf(from) === before) return
  }
  throw busy(from)
}

const stateOf = (folder: string): string =>
  ['concerto.db', 'concerto.db-wal']
    .map((name) => statSync(join(folder, name), { bigint: true, throwIfNoEntry: false }))
    .map((found) => (found === undefined ? '' : `${found.mtimeNs} ${found.size}`))
    .join()
