import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppFailure } from '#shared/kernel/app-error.ts'

/** The bytes of a file named on the command line. @throws AppFailure `file-unreadable` */
export const readFileBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw unreadable(file, String(error.code))
    throw error
  }
}

const unreadable = (file: string, code: string) =>
  new AppFailure({
    code: 'file-unreadable',
    fact: `« ${basename(file)} » n’a pas été lu.`,
    cause: code === 'ENOENT' ? 'Ce fichier n’existe pas.' : `Le système répond ${code}.`,
    unchanged: 'L’espace de travail n’a pas changé.',
    next: 'Vérifiez le chemin du fichier.',
  })
