import type { Indicator } from '#shared/records/records.ts'

/** The indicator that a workbook tells of; `null`: all those of the dictionary. */
export type WorkbookSubject = Pick<Indicator, 'id' | 'name' | 'frequency'> | null
