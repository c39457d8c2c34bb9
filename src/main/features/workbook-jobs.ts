import type { JobFunctions } from './context.ts'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The long, pure work of workbooks. Its library is loaded when first needed. */
export const workbookJobs: Pick<JobFunctions, 'writeWorkbook'> = {
  writeWorkbook: async (workbook, onProgress) => {
    onProgress(0, 2)
    const { writeWorkbook } = await import('#main/documents/xlsx/write-workbook.ts')
    onProgress(1, 2)
    return writeWorkbook(workbook)
  },
}
