import type { JobFunctions } from '../context.ts'

/** Comparing all the entries of a record: pure, and long where they are many. The library is loaded when first needed. */
export const duplicatesJobs: Pick<JobFunctions, 'comparePairs'> = {
  comparePairs: async ({ record, entries }) => {
    const { createLikenessIndex } = await import('#shared/domain/likeness/likeness-index.ts')
    return createLikenessIndex(record, entries).pairs()
  },
}
