import type { RecordName } from './records.ts'

/**
 * Records whose rows are written by one transaction, and never again: what a version keeps is what was fixed. They are judged
 * so on every poste: a change of this list is a change of the format of the log.
 */
export const onceRecords = [
  'minutesVersion',
  'ficheVersion',
  'indicatorVersion',
] as const satisfies readonly RecordName[]

export type OnceRecord = (typeof onceRecords)[number]

export const isOnce = (record: string): record is OnceRecord => onceRecords.some((one) => one === record)
