import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { indicatorWorkbookContract } from '#shared/contract/indicators/indicator-workbook.ts'
import { writeIndicatorWorkbook } from './write-indicator-workbook.ts'

export const indicatorWorkbookHandlers = (context: FeatureContext): Handlers<typeof indicatorWorkbookContract> => ({
  write: (asked) => writeIndicatorWorkbook(context, asked),
})
