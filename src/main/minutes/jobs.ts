import { defineBounded, type OnProgress } from '#main/kit/job.ts'
import type { LetterChoice } from '#shared/records/minutes/lost-letter.ts'
import type { PictureBeside } from './documents/import/markdown/pictures-beside.ts'

/** A file of minutes: Markdown, Word, or PDF. */
export type MinutesSource =
  | { readonly kind: 'text'; readonly text: string; readonly pictures: readonly PictureBeside[] }
  | { readonly kind: 'word' | 'pdf'; readonly bytes: Uint8Array }

interface Asked {
  readonly source: MinutesSource
  /** `resources/dictionary/formes.br` */
  readonly frenchForms: Uint8Array
  readonly letters: readonly LetterChoice[]
}

const read = async ({ source, frenchForms, letters }: Asked, onProgress: OnProgress) => {
  const { frenchWords } = await import('#main/office/words/french-words.ts')
  const words = { isFrench: frenchWords(frenchForms), choices: letters }
  if (source.kind === 'text') {
    const { readMarkdown } = await import('./documents/import/read-markdown.ts')
    return readMarkdown(source.text, words, source.pictures)
  }
  if (source.kind === 'pdf') {
    const { readPdf } = await import('./documents/import/read-pdf.ts')
    return readPdf(source.bytes, onProgress, words)
  }
  const { readWord } = await import('./documents/import/read-word.ts')
  return readWord(source.bytes, words)
}

/** Reads a file of minutes. */
export const readMinutes = defineBounded('readMinutes', read)

/** Reads a PDF, whose parts unfold in buffers: they are bounded too. */
export const readPdfMinutes = defineBounded('readPdfMinutes', read, 'reading', 280)

/** Makes one picture of a file light enough for minutes: it unfolds in buffers, which are bounded too. */
export const lightenPicture = defineBounded(
  'lightenPicture',
  async (bytes: Uint8Array) => {
    const { lighten } = await import('#main/office/pictures/lighten.ts')
    return lighten(bytes)
  },
  'reading',
  800,
)

/** Reads a Word file of minutes that came back annotated. */
export const readFeedback = defineBounded('readFeedback', async (bytes: Uint8Array) => {
  const { readReturned } = await import('./documents/feedback/read-returned.ts')
  return readReturned(bytes)
})
