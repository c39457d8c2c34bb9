import type { WorkbookChoice } from '#shared/contract/indicator-workbook.ts'
import type { ReadyDocument } from '#shared/contract/ready-file.ts'
import type { FeatureContext } from '../context.ts'
import { runTold } from '../run-job.ts'
import { safeName } from '../safe-name.ts'
import { workbookType } from '../workbook-jobs.ts'
import { writeIndicators } from './jobs.ts'
import { loadReport } from './load-report.ts'

/** The workbook in Excel, kept for whoever asked. @throws AppFailure `workbook-empty`, `not-found`, `cancelled` */
export const writeIndicatorWorkbook = async (
  context: FeatureContext,
  { job, ...choice }: WorkbookChoice & { readonly job: string },
): Promise<ReadyDocument> => {
  const report = loadReport(context, choice)
  const { bytes, remarks } = await runTold(context, writeIndicators, report, { job, label: 'Écriture des lignes' })
  const [only] = choice.indicator === null ? [] : report.indicators
  const name = `Indicateurs_${choice.period}${only === undefined ? '' : `_${safeName(only.name).slice(0, 60)}`}.xlsx`
  context.files.put(job, { name, type: workbookType, bytes })
  return { name, bytes: bytes.length, remarks }
}
