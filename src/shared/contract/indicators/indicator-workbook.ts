import { z } from 'zod'
import { rowIdSchema } from '../../records/field-schema.ts'
import { isPeriod } from '../../text/period.ts'
import { file, returns } from '../define.ts'
import type { ReadyDocument } from '../ready-file.ts'

/** What the workbook of the indicators tells. */
export const workbookChoiceSchema = z.strictObject({
  period: z.string().refine(isPeriod),
  /** One indicator alone; `null`: those of the axes. */
  indicator: rowIdSchema.nullable().default(null),
  /** `null`: all of them. An axis that is `null` stands for the indicators of none. */
  axes: z.array(rowIdSchema.nullable()).max(1_000).nullable().default(null),
  /** `null`: all of them. */
  sectors: z.array(rowIdSchema).max(1_000).nullable().default(null),
  /** Also what each structure gave. */
  structures: z.boolean().default(false),
  /** Definitions and flat data are printed too; they are always in the file. */
  printAll: z.boolean().default(false),
})

export type WorkbookChoice = z.output<typeof workbookChoiceSchema>

export const indicatorWorkbookContract = {
  /** The workbook in Excel, or its pages. @throws AppFailure `workbook-empty`, `not-found`, `cancelled`, `pdf.…` */
  write: file(
    { ...workbookChoiceSchema.shape, as: z.enum(['excel', 'pdf']).default('excel') },
    returns<ReadyDocument>(),
  ),
}
