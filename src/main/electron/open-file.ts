import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, shell } from 'electron'

interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Opens a file in the program that this computer has for its kind. It stands in a folder that its owner alone reads, which
 * goes when Concerto does: whoever opened it has read it by then. @returns whether the computer has such a program
 */
export const openFile = async ({ name, bytes }: OpenedFile): Promise<boolean> => {
  const folder = await mkdtemp(join(tmpdir(), 'concerto-'))
  if (folders.push(folder) === 1) app.once('will-quit', removeFolders)
  const path = join(folder, name)
  await writeFile(path, bytes, { mode: 0o600 })
  // An empty answer is how Electron says that it is open.
  return (await shell.openPath(path)) === ''
}

/** One listener, however many files were opened. */
const folders: string[] = []

const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
