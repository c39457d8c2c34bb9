import type { Collection } from '#main/documents/campaign-workbook/collection.ts'
import { defineJob } from '#main/kit/job.ts'

/** Writes a collection workbook, or a zip of several. */
export const writeCollections = defineJob(
  'writeCollections',
  async (wanted: readonly { readonly name: string; readonly collection: Collection }[], onProgress) => {
    const { writeCollections } = await import('#main/documents/campaign-workbook/write-collections.ts')
    return writeCollections(wanted, onProgress)
  },
)
