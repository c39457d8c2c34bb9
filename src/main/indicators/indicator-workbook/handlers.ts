import type { FeatureContext } from '#main/kit/context.ts'
import { runTold } from '#main/kit/run-job.ts'
import { safeName } from '#main/kit/safe-name.ts'
import { toPdf } from '#main/kit/to-pdf.ts'
import { workbookType } from '#main/kit/workbook-jobs.ts'
import type { AskedOf, Handlers } from '#shared/contract/define.ts'
import type { indicatorWorkbookContract } from '#shared/contract/indicators/indicator-workbook.ts'
import type { MadeFile, ReadyDocument } from '#shared/contract/ready-file.ts'
import { writeIndicators } from './jobs.ts'
import { loadReport } from './load-report.ts'

export const indicatorWorkbookHandlers = (context: FeatureContext): Handlers<typeof indicatorWorkbookContract> => ({
  write: (asked) => writeIndicatorWorkbook(context, asked),
})

/** The workbook in Excel, or its pages. @throws AppFailure `workbook-empty`, `not-found`, `cancelled`, `pdf.…` */
const writeIndicatorWorkbook = async (
  context: FeatureContext,
  { job, as, ...choice }: AskedOf<typeof indicatorWorkbookContract.write>,
): Promise<MadeFile<ReadyDocument>> => {
  const report = loadReport(context, choice)
  const [only] = choice.indicator === null ? [] : report.indicators
  const name = `Indicateurs_${choice.period}${only === undefined ? '' : `_${safeName(only.name).slice(0, 60)}`}.xlsx`
  const make = async () => {
    const written = await runTold(context, writeIndicators, report, { job, label: 'Écriture des lignes' })
    return { name, type: workbookType, ...written }
  }
  return as === 'pdf' ? toPdf(context, { name, make, preview: null, inHouse: false }) : make()
}
