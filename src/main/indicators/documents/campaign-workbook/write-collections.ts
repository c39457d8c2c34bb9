import { pack } from '#main/office/paper/office-package.ts'
import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import type { Collection } from './collection.ts'
import { composeCollection } from './compose-collection.ts'

/** A file's name, and what its workbook asks. */
interface NamedCollection {
  readonly name: string
  readonly collection: Collection
}

/** The workbook, or a zip of several. The same collections always give the same bytes. */
export const writeCollections = async (
  wanted: readonly NamedCollection[],
  onProgress: (done: number, total: number) => void,
): Promise<Uint8Array> => {
  const files: Record<string, Uint8Array> = {}
  for (const [index, { name, collection }] of wanted.entries()) {
    onProgress(index, wanted.length)
    files[name] = (await writeWorkbook(composeCollection(collection))).bytes
  }
  onProgress(wanted.length, wanted.length)
  const [only, ...others] = Object.values(files)
  return only !== undefined && others.length === 0 ? only : pack(files)
}
