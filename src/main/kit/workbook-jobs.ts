import type { Workbook } from '#main/office/xlsx/workbook.ts'
import { defineJob } from './job.ts'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writes a workbook, in Excel. */
export const writeWorkbookFile = defineJob('writeWorkbook', async (workbook: Workbook, onProgress) => {
  onProgress(0, 2)
  const { writeWorkbook } = await import('#main/office/xlsx/write-workbook.ts')
  onProgress(1, 2)
  return writeWorkbook(workbook)
})
