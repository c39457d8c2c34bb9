import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { quoted } from '../../../words/spaces.ts'

/** A text ready to be previewed. `remark`: what had to be supposed to read it. */
export interface ReadText {
  readonly name: string
  readonly text: string
  readonly remark: string | null
}

/** Files of minutes, as `<input accept>` has them. */
export const minutesFiles = '.md,.markdown,.txt,text/markdown,text/plain'

const largestMegabytes = 5

/** Reads a file as text: strictly UTF-8, else the old Windows encoding, said. A file that is no text is refused. */
export const readText = (name: string, bytes: Uint8Array<ArrayBuffer>): Result<ReadText, AppError> => {
  if (bytes.length > largestMegabytes * 1_000_000) return err(tooLarge(name, bytes.length))
  if (bytes.length === 0) return err(refused(name, 'emptyFile', 'est vide.'))
  const utf8 = decoded('utf-8', bytes)
  // A zero byte stands in no text: Word, PDF and pictures have one early.
  if (bytes.includes(0)) return err(refused(name, 'notText', 'n’est pas un fichier texte.'))
  if (utf8 !== null) return ok({ name, text: utf8, remark: null })
  return ok({ name, text: decoded('windows-1252', bytes) ?? '', remark: oldEncoding })
}

const decoded = (encoding: string, bytes: Uint8Array<ArrayBuffer>): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const oldEncoding =
  'Le fichier n’est pas en UTF-8 : il a été lu comme un ancien fichier Windows. Vérifiez les lettres accentuées.'

const tooLarge = (name: string, size: number): AppError =>
  refused(
    name,
    'fileTooLarge',
    `pèse ${Math.ceil(size / 1_000_000)} Mo, et un compte-rendu en texte n’en dépasse pas ${largestMegabytes}.`,
  )

const refused = (name: string, code: string, reason: string): AppError => ({
  code,
  fact: 'Le fichier n’a pas été ouvert.',
  cause: `${quoted(name)} ${reason}`,
  unchanged: 'Rien n’a été importé.',
  next: 'Choisissez le fichier Markdown (.md) du compte-rendu.',
})
