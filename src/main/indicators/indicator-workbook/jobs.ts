import { defineJob } from '#main/kit/job.ts'
import type { IndicatorReport } from '../documents/indicator-workbook/report.ts'

/** Writes the workbook of the indicators, in Excel. */
export const writeIndicators = defineJob('writeIndicators', async (report: IndicatorReport, onProgress) => {
  const [{ composeIndicatorWorkbook }, { writeWorkbook }] = await Promise.all([
    import('../documents/indicator-workbook/compose-workbook.ts'),
    import('#main/office/xlsx/write-workbook.ts'),
  ])
  return writeWorkbook(composeIndicatorWorkbook(report), onProgress)
})
