import { own } from '../../kernel/own.ts'
import type { RecordName } from '../records.ts'

/**
 * What a hub alone writes: it engages all sectors, and is judged on every poste (ME-8). `true`: all of the record, removals
 * included. A change of this table is a change of the format of the log: postes that judge by another would not show the same.
 */
const reserved: Partial<Readonly<Record<RecordName, true | readonly string[]>>> = {
  espace: true,
  erasure: true,
  examined: true,
  /** But one's own name. */
  member: true,
  axis: ['titleSettled', 'state', 'instance', 'validatedOn', 'postponedFor', 'sameAs'],
  fiche: ['sameAs'],
}

export const isReserved = (record: string, field: string): boolean => {
  const fields = own<true | readonly string[]>(reserved, record)
  return fields !== undefined && (fields === true || fields.includes(field))
}

export const reservedRecords: readonly string[] = Object.keys(reserved)
