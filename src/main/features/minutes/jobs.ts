import { defineJob } from '../job.ts'

/** A file of minutes: Markdown, or Word. */
export type MinutesSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly bytes: Uint8Array }

interface Read {
  readonly source: MinutesSource
  /** Words of the directory, by which damaged words are read. */
  readonly known: readonly string[]
}

/** Reads a file of minutes. */
export const readMinutes = defineJob('readMinutes', async ({ source, known }: Read) => {
  if (source.kind === 'word') {
    const { readWord } = await import('#main/documents/import/read-word.ts')
    return readWord(source.bytes, known)
  }
  const { readMarkdown } = await import('#main/documents/import/read-markdown.ts')
  return readMarkdown(source.text, known)
})
