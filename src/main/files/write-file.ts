import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppFailure } from '#shared/kernel/app-error.ts'

/**
 * Writes a file, whole or not at all: beside its place, on the disk, read back, then named (BU-4). Our own, because a
 * command waits for the loading of all it uses, and the library we use elsewhere does not read back.
 * @param mode who may read it; by the umask of the person for whom it is made, without
 * @throws AppFailure `file-unwritable`
 */
export const writeFile = async (file: string, bytes: Uint8Array, mode?: number): Promise<void> => {
  await demandFile(file)
  const part = `${file}.${process.pid}.part`
  try {
    const handle = await open(part, 'w', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (!(await readFile(part)).equals(bytes)) throw unwritable(file, 'EIO')
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error instanceof AppFailure
      ? error
      : unwritable(file, error instanceof Error && 'code' in error ? String(error.code) : '')
  }
}

/** Put in its place, a file would take away the folder, the pipe or the device of that name. */
const demandFile = async (file: string): Promise<void> => {
  const found = await stat(file).catch(() => null)
  if (found !== null && !found.isFile()) throw unwritable(file, 'EISDIR')
}

const causes = new Map([
  ['EISDIR', 'Un dossier ou un périphérique porte ce nom.'],
  ['ENAMETOOLONG', 'Son chemin est trop long.'],
  ['ENOENT', 'Son dossier n’existe pas.'],
  ['ENOSPC', 'Le disque est plein.'],
])

const unwritable = (file: string, code: string) =>
  new AppFailure({
    code: 'file-unwritable',
    fact: `«\u00A0${basename(file)}\u00A0» n’a pas été écrit.`,
    cause: causes.get(code) ?? `Le système répond ${code}.`,
    unchanged: 'Ce qui s’y trouvait est intact.',
    next: 'Choisissez un autre emplacement, ou fermez le document s’il est ouvert.',
  })
