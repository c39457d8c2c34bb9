import { defineJob } from '#main/kit/job.ts'
import type { Collection } from '../documents/campaign-workbook/collection.ts'

/** Writes collection workbooks, a file each. */
export const writeCollections = defineJob('writeCollections', async (wanted: readonly Collection[], onProgress) => {
  const { writeCollections } = await import('../documents/campaign-workbook/write-collections.ts')
  return writeCollections(wanted, onProgress)
})
