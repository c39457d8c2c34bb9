import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileTooHeavy, type HeavyFile } from '#shared/contract/file-size.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'

/** The bytes of a file that a person named. @param kind how heavy it may be @throws AppFailure `file-unreadable`, or as `fileTooHeavy` */
export const readNamedFile = async (file: string, kind?: HeavyFile): Promise<Uint8Array> => {
  const path = await asOnDisk(file)
  try {
    // To read a pipe would wait for ever, and a device has no end.
    const found = await stat(path)
    if (found.isDirectory()) throw unreadable(file, 'C’est un dossier.')
    if (!found.isFile()) throw unreadable(file, 'Ce n’est pas un fichier.')
    const tooHeavy = kind === undefined ? null : fileTooHeavy(kind, basename(file), found.size)
    if (tooHeavy !== null) throw new AppFailure(tooHeavy)
    return await readFile(path)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof AppFailure) throw error
    throw unreadable(file, causes.get(String(error.code)) ?? `Le système répond ${error.code}.`)
  }
}

const causes = new Map([
  ['ENOENT', 'Ce fichier n’existe pas.'],
  ['ENAMETOOLONG', 'Son chemin est trop long.'],
  ['EACCES', 'Vous n’avez pas le droit de le lire.'],
  ['ERR_FS_FILE_TOO_LARGE', 'Il fait plus de deux gigaoctets.'],
])

/**
 * A name that is not in UTF-8, of an old archive or an old drive, comes with « \uFFFD » for what could not be read of it: the file
 * is then the only one of its folder whose name reads so.
 */
const asOnDisk = async (file: string): Promise<string | Buffer> => {
  if (!file.includes('\ufffd')) return file
  const names = await readdir(dirname(file), { encoding: 'buffer' }).catch(() => [])
  const [only, ...others] = names.filter((name) => name.toString() === basename(file))
  return only === undefined || others.length > 0 ? file : Buffer.concat([Buffer.from(join(dirname(file), '/')), only])
}

const unreadable = (file: string, cause: string): AppFailure =>
  new AppFailure({
    code: 'file-unreadable',
    fact: `«\u00a0${basename(file)}\u00a0» n’a pas été lu.`,
    cause,
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Vérifiez le chemin du fichier, ou copiez-le sur cet ordinateur.',
  })
