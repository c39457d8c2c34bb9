import type { FieldChange } from '#shared/contract/history.ts'
import type { Field } from '#shared/domain/field.ts'
import { printPhone } from '#shared/domain/normalise/phone.ts'
import { type RecordName, records } from '#shared/domain/records.ts'
import { longDate } from '../../words/dates.ts'
import { hour } from '../../words/hours.ts'

/** A value of the history as the screen writes it: « 30 octobre 2024 », « 9 h 00 », « 04 74 00 00 00 ». */
export const valueWords = (record: RecordName, field: string, value: string): string => {
  const kind = kindOf(record, field)
  if (kind === 'date') return longDate(value)
  if (/phone$/i.test(field)) return printPhone(value)
  return kind === 'time' ? hour(value) : value
}

/** What people wrote or chose; the order of rows and the traces of imports are the program's own. */
export const isForPeople = (record: RecordName, { field }: FieldChange): boolean =>
  kindOf(record, field) !== 'position' && field !== 'importedFrom'

const kindOf = (record: RecordName, field: string): Field['kind'] | undefined =>
  (records[record].fields as Readonly<Record<string, Field>>)[field]?.kind
