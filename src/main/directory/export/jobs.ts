import { defineJob } from '#main/kit/job.ts'
import type { DirectoryFile } from '../documents/directory-file.ts'
import type { UpdateSheet } from '../documents/update-sheet/sheet.ts'

/** Writes a list of the directory as a file of the format asked for. */
export const writeDirectory = defineJob('writeDirectory', async (file: DirectoryFile) => {
  const { writeDirectoryFile } = await import('../documents/write-directory-file.ts')
  return writeDirectoryFile(file)
})

/** Writes the sheet by which a structure checks its entry, as Word in that template. */
export const writeUpdateSheet = defineJob(
  'writeUpdateSheet',
  async ({ sheet, template }: { readonly sheet: UpdateSheet; readonly template: Uint8Array }) => {
    const [{ composeSheet }, { writeDocx }] = await Promise.all([
      import('../documents/update-sheet/compose-sheet.ts'),
      import('#main/office/docx/write-docx.ts'),
    ])
    return writeDocx(composeSheet(sheet), template)
  },
)
