import type { Titles } from '#main/office/tabular/header/body-lines.ts'
import { defineBounded } from './job.ts'

interface List {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly titles: Titles
}

/** Reads a list of any format as tables. */
export const readList = defineBounded('readList', async ({ bytes, fileName, titles }: List, onProgress) => {
  onProgress(0, 1)
  const { readSourceFile } = await import('#main/office/tabular/read-source-file.ts')
  return readSourceFile(bytes, fileName, titles)
})
