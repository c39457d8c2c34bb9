import type { JobFunctions } from '../context.ts'

/** Comparing the entries of the directory: pure, and long in a large one. Libraries are loaded when first needed. */
export const duplicatesJobs: Pick<JobFunctions, 'findDuplicates'> = {
  findDuplicates: async (input, onProgress) => {
    const { findDuplicates } = await import('#shared/domain/likeness/find-duplicates.ts')
    return findDuplicates(input, onProgress)
  },
}
