import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { heaviestTogether } from '#shared/records/minutes/picture.ts'
import { picturesCalled } from '#shared/text/markdown-pictures.ts'
import { fileContent } from '../../api/file-content.ts'
import { quoted } from '../../words/spaces.ts'

/** A file ready to be previewed. `remark`: what had to be supposed to read it. */
export interface MinutesFile {
  readonly name: string
  readonly source:
    | { readonly kind: 'text'; readonly text: string; readonly pictures: Picture[] }
    | { readonly kind: 'word' | 'pdf'; readonly content: string }
  readonly remark: string | null
}

interface Picture {
  /** As the text calls it. */
  readonly name: string
  /** Base64. */
  readonly content: string
}

/** Files of minutes, and of the pictures of a text, as `<input accept>` has them. */
export const minutesFiles =
  '.png,.jpg,.jpeg,.gif,.bmp,.tif,.tiff,.docx,.docm,.dotx,.doc,.odt,.rtf,.pages,.pdf,.md,.markdown,.txt,.vtt,application/pdf,text/vtt,text/markdown,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const largestMegabytes = { text: 5, word: 30, pdf: 30 }

/** What was chosen together: a file of minutes, and when it is a text the pictures it calls. */
export const readFiles = async (all: readonly File[]): Promise<Result<MinutesFile, AppError>> => {
  const minutes = all.find(({ name }) => !isPicture(name)) ?? all[0]
  const read = minutes === undefined ? err(refused('', 'emptyFile', 'est vide.')) : await readFile(minutes)
  if (!read.ok || read.value.source.kind !== 'text') return read
  const { source } = read.value
  return ok({ ...read.value, source: { ...source, pictures: await picturesOf(source.text, all) } })
}

const isPicture = (name: string): boolean => /\.(?:png|jpe?g|gif|bmp|tiff?)$/i.test(name)

/** Folders are not told with what was chosen: a picture is known by the last part of its name. Those too heavy together are left. */
const picturesOf = async (text: string, all: readonly File[]): Promise<Picture[]> => {
  const pictures: Picture[] = []
  let left = heaviestTogether
  for (const name of picturesCalled(text)) {
    const file = all.find((one) => one.name === name.split('/').at(-1))
    if (file === undefined || file.size > left) continue
    left -= file.size
    pictures.push({ name, content: await fileContent(file) })
  }
  return pictures
}

/** A file of minutes: Word's and PDFs are known by their first bytes, whatever their names; any other is read as text. */
const readFile = async (file: File): Promise<Result<MinutesFile, AppError>> => {
  const { name } = file
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  const kind = isWord(start) ? 'word' : isPdf(start) ? 'pdf' : 'text'
  if (kind === 'text') return readText(name, new Uint8Array(await file.arrayBuffer()))
  return file.size > largestMegabytes[kind] * 1_000_000
    ? err(tooLarge(name, file.size, kind))
    : ok({ name, source: { kind, content: await fileContent(file) }, remark: null })
}

/** A zip, or a file of the old Word, which the reader refuses in a sentence. */
const isWord = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)

/** « %PDF » */
const isPdf = (start: Uint8Array): boolean =>
  start[0] === 0x25 && start[1] === 0x50 && start[2] === 0x44 && start[3] === 0x46

/** Strictly UTF-8, else the old Windows encoding, said. A file that is no text is refused. */
const readText = (name: string, bytes: Uint8Array<ArrayBuffer>): Result<MinutesFile, AppError> => {
  if (bytes.length > largestMegabytes.text * 1_000_000) return err(tooLarge(name, bytes.length, 'text'))
  if (bytes.length === 0) return err(refused(name, 'emptyFile', 'est vide.'))
  const utf8 = decoded('utf-8', bytes)
  // A zero byte stands in no text: pictures have one early.
  if (bytes.includes(0)) return err(refused(name, 'notText', 'n’est pas un fichier texte.'))
  const text = utf8 ?? decoded('windows-1252', bytes) ?? ''
  return ok({ name, source: { kind: 'text', text, pictures: [] }, remark: utf8 === null ? oldEncoding : null })
}

const decoded = (encoding: string, bytes: Uint8Array<ArrayBuffer>): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const oldEncoding = 'Le fichier vient d’un ancien Windows\u00a0: vérifiez les lettres accentuées.'

const kindWords = { text: 'en texte', word: 'Word', pdf: 'PDF' }

const tooLarge = (name: string, size: number, kind: keyof typeof largestMegabytes): AppError =>
  refused(
    name,
    'fileTooLarge',
    `pèse ${Math.ceil(size / 1_000_000)} Mo, et un compte-rendu ${kindWords[kind]} n’en dépasse pas ${largestMegabytes[kind]}.`,
  )

const refused = (name: string, code: string, reason: string): AppError => ({
  code,
  fact: 'Le fichier n’a pas été ouvert.',
  cause: `${quoted(name)} ${reason}`,
  unchanged: 'Rien n’a été importé.',
  next: 'Choisissez le document Word (.docx), le PDF ou le fichier Markdown (.md) du compte-rendu.',
})
