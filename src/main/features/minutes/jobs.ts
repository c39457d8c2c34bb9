import type { JobFunctions } from '../context.ts'

/** The long, pure work of minutes. Libraries are loaded when first needed: most commands need none of them. */
export const minutesJobs: Pick<JobFunctions, 'readMinutes'> = {
  readMinutes: async ({ source, known }) => {
    if (source.kind === 'word') {
      const { readWord } = await import('#main/documents/import/read-word.ts')
      return readWord(source.bytes, known)
    }
    const { readMarkdown } = await import('#main/documents/import/read-markdown.ts')
    return readMarkdown(source.text, known)
  },
}
