import { basename } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { AppFailure } from '#shared/kernel/app-error.ts'

/** Writes a file, whole or not at all. @throws AppFailure `file-unwritable` */
export const writeFile = async (file: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeFileAtomic(file, Buffer.from(bytes))
  } catch (error) {
    throw unwritable(file, error instanceof Error && 'code' in error ? String(error.code) : '')
  }
}

const unwritable = (file: string, code: string) =>
  new AppFailure({
    code: 'file-unwritable',
    fact: `« ${basename(file)} » n’a pas été écrit.`,
    cause: code === 'ENOENT' ? 'Son dossier n’existe pas.' : `Le système répond ${code}.`,
    unchanged: 'Le fichier qui s’y trouvait est intact.',
    next: 'Choisissez un autre emplacement, ou fermez le document s’il est ouvert.',
  })
