import { z } from 'zod'
import type { ComposedDocument } from '../../records/composed-document.ts'
import { dateSchema } from '../../records/field-schema.ts'
import { file, query, returns } from '../define.ts'
import type { ReadyDocument } from '../ready-file.ts'
import { asPaper } from '../workspace/house-templates.ts'

/** What happened from one day on, to another, both included: `YYYY-MM-DD`. */
export interface ReportDays {
  readonly from: string
  readonly to: string
}

/** Days that a report is often asked of: since the last committee that was held, the quarter and the year that go on. */
export interface UsualDays extends ReportDays {
  readonly kind: 'committee' | 'quarter' | 'year'
}

export interface ReportView {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly days: ReportDays
  /** Until today, the first of which is taken when none is asked. */
  readonly usual: readonly UsualDays[]
  /** The report itself, as it would be written. */
  readonly document: ComposedDocument
}

const wanted = {
  /** `null`: the first of the usual ones, until the other. */
  from: dateSchema.nullable().default(null),
  /** `null`: today. */
  to: dateSchema.nullable().default(null),
  /** Whether people may be named. */
  persons: z.boolean().default(true),
}

export const reportContract = {
  /** @throws AppFailure `report-days` */
  get: query(z.strictObject(wanted), returns<ReportView>()),
  /** As Word, or its PDF. @throws AppFailure `report-days`, `house-template.…`, `pdf.…` */
  write: file({ ...wanted, ...asPaper }, returns<ReadyDocument>()),
}
