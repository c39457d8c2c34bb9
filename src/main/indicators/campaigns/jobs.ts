import { defineJob } from '#main/kit/job.ts'
import type { Collection } from '../documents/campaign-workbook/collection.ts'

/** Writes a collection workbook, or a zip of several. */
export const writeCollections = defineJob(
  'writeCollections',
  async (wanted: readonly { readonly name: string; readonly collection: Collection }[], onProgress) => {
    const { writeCollections } = await import('../documents/campaign-workbook/write-collections.ts')
    return writeCollections(wanted, onProgress)
  },
)
