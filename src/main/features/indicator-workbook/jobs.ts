import type { JobFunctions } from '../context.ts'

/** The long, pure work of the workbook. Libraries are loaded when first needed. */
export const indicatorWorkbookJobs: Pick<JobFunctions, 'writeIndicators'> = {
  writeIndicators: async (report, onProgress) => {
    const [{ composeIndicatorWorkbook }, { writeWorkbook }] = await Promise.all([
      import('#main/documents/indicator-workbook/compose-workbook.ts'),
      import('#main/documents/xlsx/write-workbook.ts'),
    ])
    return writeWorkbook(composeIndicatorWorkbook(report), onProgress)
  },
}
