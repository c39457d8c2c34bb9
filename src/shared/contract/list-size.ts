import type { AppError } from '../kernel/app-error.ts'

/** The heaviest list that an import is given, in millions of bytes. */
const largestListMegabytes = 33

const megabyte = 1_000_000

/** Why a list of so many bytes is not read; `null` when it is light enough. */
export const listTooLarge = (name: string, bytes: number): AppError | null =>
  bytes <= largestListMegabytes * megabyte
    ? null
    : {
        code: 'file-too-large',
        fact: `«\u00a0${name}\u00a0» n’a pas été lu.`,
        cause: `Il pèse ${Math.ceil(bytes / megabyte)}\u00a0Mo, et une liste n’en dépasse pas ${largestListMegabytes}.`,
        unchanged: 'Rien n’a été ajouté ni modifié, et le fichier est intact.',
        next: 'Partagez ce fichier en plusieurs, puis importez-les l’un après l’autre.',
      }
