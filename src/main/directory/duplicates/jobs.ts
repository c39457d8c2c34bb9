import { defineJob } from '#main/kit/job.ts'
import type { ComparedDirectory } from '#shared/records/directory/likeness/find-duplicates.ts'

/** Compares the entries of the directory, to find those that may be one: pure, and long in a large directory. */
export const findDuplicates = defineJob('findDuplicates', async (input: ComparedDirectory, onProgress) => {
  const { findDuplicates } = await import('#shared/records/directory/likeness/find-duplicates.ts')
  return findDuplicates(input, onProgress)
})
