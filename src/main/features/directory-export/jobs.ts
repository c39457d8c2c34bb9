import type { JobFunctions } from '../context.ts'

/** The long, pure work of exports. Libraries are loaded when first needed. */
export const directoryExportJobs: Pick<JobFunctions, 'writeDirectory' | 'writeUpdateSheet'> = {
  writeDirectory: async (file) => {
    const { writeDirectoryFile } = await import('#main/documents/write-directory-file.ts')
    return writeDirectoryFile(file)
  },
  writeUpdateSheet: async ({ sheet, template }) => {
    const [{ composeSheet }, { writeDocx }] = await Promise.all([
      import('#main/documents/update-sheet/compose-sheet.ts'),
      import('#main/documents/docx/write-docx.ts'),
    ])
    return writeDocx(composeSheet(sheet), template)
  },
}
