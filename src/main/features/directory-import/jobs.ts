import type { JobFunctions } from '../context.ts'

/** Reading a list and deciding what it would do: pure, and as long as the list. Libraries are loaded when first needed. */
export const directoryImportJobs: Pick<JobFunctions, 'readList' | 'planImport'> = {
  readList: async ({ bytes, fileName, titles }) => {
    const { readSourceFile } = await import('#main/documents/tabular/read-source-file.ts')
    return readSourceFile(bytes, fileName, titles)
  },
  planImport: async (input, onProgress) => {
    const { planImport } = await import('#main/documents/directory/plan-import.ts')
    return planImport(input, onProgress)
  },
}
