import type { HouseDocument } from '#main/office/house/write-in-house.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { defineBounded, defineJob } from './job.ts'

/** Writes a document as Word, in that template of Concerto's. */
export const writeWordFile = defineJob(
  'writeWord',
  async (
    { document, template }: { readonly document: ComposedDocument; readonly template: Uint8Array },
    onProgress,
  ) => {
    onProgress(0, 2)
    const { writeDocx } = await import('#main/office/docx/write-docx.ts')
    onProgress(1, 2)
    return writeDocx(document, template)
  },
)

/** Writes a document as Word, in a template of the house. */
export const writeInHouse = defineBounded(
  'writeInHouse',
  async (document: HouseDocument, onProgress) => {
    onProgress(0, 2)
    const { writeInHouse } = await import('#main/office/house/write-in-house.ts')
    onProgress(1, 2)
    return writeInHouse(document)
  },
  'writing',
)
