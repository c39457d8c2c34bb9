import type { NamedBytes } from '#main/documents/figures-reading/unfold.ts'
import { defineJob } from '#main/kit/job.ts'

/** Reads workbooks of figures: a file, or all those of a zip. */
export const readFigures = defineJob('readFigures', async (file: NamedBytes) => {
  const { readFiles } = await import('#main/documents/figures-reading/read-files.ts')
  return readFiles(file)
})
