import type { WorkbookChoice } from '#shared/contract/indicator-workbook.ts'
import type { ReadyDocument } from '#shared/contract/ready-file.ts'
import type { FeatureContext } from '../context.ts'
import { safeName } from '../safe-name.ts'
import { loadReport } from './load-report.ts'

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The workbook in Excel, kept for whoever asked. @throws AppFailure `workbook-empty`, `not-found`, `cancelled` */
export const writeIndicatorWorkbook = async (
  context: FeatureContext,
  { job, ...choice }: WorkbookChoice & { readonly job: string },
): Promise<ReadyDocument> => {
  const report = loadReport(context, choice)
  const onProgress = (done: number, total: number): void =>
    context.emit({ kind: 'progress', job, label: 'Écriture des lignes', done, total })
  const { bytes, remarks } = await context.jobs.run('writeIndicators', report, { job, onProgress })
  const [only] = choice.indicator === null ? [] : report.indicators
  const name = `Indicateurs_${choice.period}${only === undefined ? '' : `_${safeName(only.name).slice(0, 60)}`}.xlsx`
  context.files.put(job, { name, type: excelType, bytes })
  return { name, bytes: bytes.length, remarks }
}
