import { defineBounded } from '#main/kit/job.ts'
import type { NamedBytes } from '../documents/figures-reading/unfold.ts'

/** Reads workbooks of figures: a file, or all those of a zip. */
export const readFigures = defineBounded('readFigures', async (file: NamedBytes, onProgress) => {
  onProgress(0, 1)
  const { readFiles } = await import('../documents/figures-reading/read-files.ts')
  return readFiles(file)
})
