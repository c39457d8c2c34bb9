import { defineJob } from '#main/kit/job.ts'
import type { DirectoryFile } from '../documents/directory-file.ts'

/** Writes a list of the directory as a file of the format asked for. */
export const writeDirectory = defineJob('writeDirectory', async (file: DirectoryFile) => {
  const { writeDirectoryFile } = await import('../documents/write-directory-file.ts')
  return writeDirectoryFile(file)
})
