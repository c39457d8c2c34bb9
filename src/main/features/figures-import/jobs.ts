import type { JobFunctions } from '../context.ts'

/** Reading workbooks of figures: pure, and as long as they are many. Libraries are loaded when first needed. */
export const figuresImportJobs: Pick<JobFunctions, 'readFigures'> = {
  readFigures: async (file) => {
    const { readFiles } = await import('#main/documents/figures-reading/read-files.ts')
    return readFiles(file)
  },
}
