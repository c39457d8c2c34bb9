import type { IndicatorReport } from '#main/documents/indicator-workbook/report.ts'
import { defineJob } from '#main/kit/job.ts'

/** Writes the workbook of the indicators, in Excel. */
export const writeIndicators = defineJob('writeIndicators', async (report: IndicatorReport, onProgress) => {
  const [{ composeIndicatorWorkbook }, { writeWorkbook }] = await Promise.all([
    import('#main/documents/indicator-workbook/compose-workbook.ts'),
    import('#main/office/xlsx/write-workbook.ts'),
  ])
  return writeWorkbook(composeIndicatorWorkbook(report), onProgress)
})
