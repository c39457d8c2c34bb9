import type { JobFunctions } from '../context.ts'

/** The long, pure work of minutes. Libraries are loaded when first needed: most commands need none of them. */
export const minutesJobs: Pick<JobFunctions, 'readMinutes' | 'writeMinutes'> = {
  readMinutes: async ({ source, known }) => {
    if (source.kind === 'word') {
      const { readWord } = await import('#main/documents/import/read-word.ts')
      return readWord(source.bytes, known)
    }
    const { readMarkdown } = await import('#main/documents/import/read-markdown.ts')
    return readMarkdown(source.text, known)
  },
  writeMinutes: async ({ document, template }, onProgress) => {
    onProgress(0, 2)
    const { writeDocx } = await import('#main/documents/docx/write-docx.ts')
    onProgress(1, 2)
    return writeDocx(document, template)
  },
}
