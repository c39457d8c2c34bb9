import type { AppError } from '../kernel/app-error.ts'

const mebibyte = 1_048_576

/** The heaviest file that Concerto is given in one call, by what it is, in bytes. Lists have a bound of their own (`list-size.ts`). */
export const heaviestFile = {
  bundle: 128 * mebibyte,
  copy: 512 * mebibyte,
  invitation: mebibyte,
} as const

export type HeavyFile = keyof typeof heaviestFile

const words: Readonly<Record<HeavyFile, { readonly what: string; readonly next: string }>> = {
  bundle: { what: 'un envoi', next: 'Prévenez son auteur\u00a0: ce fichier n’a sans doute pas été fait par Concerto.' },
  copy: { what: 'une sauvegarde', next: 'La commande «\u00a0restore\u00a0» la reprend, quelle que soit sa taille.' },
  invitation: {
    what: 'une invitation',
    next: 'Choisissez le fichier que le secrétariat du département vous a envoyé.',
  },
}

/** Why a file of so many bytes is not taken; `null` when it is light enough. */
export const fileTooHeavy = (kind: HeavyFile, name: string, bytes: number): AppError | null => {
  if (bytes <= heaviestFile[kind]) return null
  const { what, next } = words[kind]
  return {
    code: `${kind}-too-large`,
    fact: `«\u00a0${name}\u00a0» n’a pas été lu.`,
    cause: `Il pèse ${Math.ceil(bytes / mebibyte)}\u00a0Mo, et ${what} n’en dépasse pas ${heaviestFile[kind] / mebibyte}.`,
    unchanged: 'Vos données n’ont pas changé, et le fichier est toujours à sa place.',
    next,
  }
}
