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

/** Reads a Word file of minutes that came back annotated. */
export const readFeedback = defineBounded('readFeedback', async (bytes: Uint8Array) => {
  const { readReturned } = await import('./documents/feedback/read-returned.ts')
  return readReturned(bytes)
})
