import type { DirectoryFile } from '#main/documents/directory-file.ts'
import type { UpdateSheet } from '#main/documents/update-sheet/sheet.ts'
import { defineJob } from '#main/kit/job.ts'

/** Writes a list of the directory as a file of the format asked for. */
export const writeDirectory = defineJob('writeDirectory', async (file: DirectoryFile) => {
  const { writeDirectoryFile } = await import('#main/documents/write-directory-file.ts')
  return writeDirectoryFile(file)
})

/** Writes the sheet by which a structure checks its entry, as Word in that template. */
export const writeUpdateSheet = defineJob(
  'writeUpdateSheet',
  async ({ sheet, template }: { readonly sheet: UpdateSheet; readonly template: Uint8Array }) => {
    const [{ composeSheet }, { writeDocx }] = await Promise.all([
      import('#main/documents/update-sheet/compose-sheet.ts'),
      import('#main/office/docx/write-docx.ts'),
    ])
    return writeDocx(composeSheet(sheet), template)
  },
)
