import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import type { Collection } from './collection.ts'
import { composeCollection } from './compose-collection.ts'

/** Their workbooks, in their order. The same collections always give the same bytes. */
export const writeCollections = async (
  wanted: readonly Collection[],
  onProgress: (done: number, total: number) => void,
): Promise<readonly Uint8Array[]> => {
  const files: Uint8Array[] = []
  for (const [index, collection] of wanted.entries()) {
    onProgress(index, wanted.length)
    files.push((await writeWorkbook(composeCollection(collection))).bytes)
  }
  onProgress(wanted.length, wanted.length)
  return files
}
