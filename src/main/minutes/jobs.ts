import { defineBounded } from '#main/kit/job.ts'

/** A file of minutes: Markdown, or Word. */
export type MinutesSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly bytes: Uint8Array }

/** Reads a file of minutes. */
export const readMinutes = defineBounded('readMinutes', async (source: MinutesSource) => {
  if (source.kind === 'word') {
    const { readWord } = await import('./documents/import/read-word.ts')
    return readWord(source.bytes)
  }
  const { readMarkdown } = await import('./documents/import/read-markdown.ts')
  return readMarkdown(source.text)
})
