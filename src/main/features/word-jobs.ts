import type { JobFunctions } from './context.ts'

/** The long, pure work of Word files. Libraries are loaded when first needed: most commands need none of them. */
export const wordJobs: Pick<JobFunctions, 'writeWord' | 'writeInHouse'> = {
  writeWord: async ({ document, template }, onProgress) => {
    onProgress(0, 2)
    const { writeDocx } = await import('#main/documents/docx/write-docx.ts')
    onProgress(1, 2)
    return writeDocx(document, template)
  },
  writeInHouse: async (document, onProgress) => {
    onProgress(0, 2)
    const { writeInHouse } = await import('#main/documents/house/write-in-house.ts')
    onProgress(1, 2)
    return writeInHouse(document)
  },
}
