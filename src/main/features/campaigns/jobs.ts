import type { JobFunctions } from '../context.ts'

/** The long, pure work of collections. Libraries are loaded when first needed. */
export const campaignJobs: Pick<JobFunctions, 'writeCollections'> = {
  writeCollections: async (wanted, onProgress) => {
    const { writeCollections } = await import('#main/documents/campaign-workbook/write-collections.ts')
    return writeCollections(wanted, onProgress)
  },
}
