import type { FieldChange } from '#shared/contract/workspace/history.ts'
import type { RecordName } from '#shared/records/records.ts'
import { fieldOf } from '#shared/records/value-words.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { longDate } from '../../words/dates.ts'
import { hour } from '../../words/hours.ts'

/** A value of the history as the screen writes it: « 30 octobre 2024 », « 9 h 00 », « 04 74 00 00 00 ». */
export const valueWords = (record: RecordName, field: string, value: string): string => {
  const declared = fieldOf(record, field)
  if (declared?.kind === 'date') return longDate(value)
  if (declared?.kind === 'text' && declared.form === 'phone') return printPhone(value)
  return declared?.kind === 'time' ? hour(value) : value
}

/** What people wrote or chose; the order of rows and the traces of imports are the program's own. */
export const isForPeople = (record: RecordName, { field }: FieldChange): boolean =>
  !['position', 'logged'].includes(fieldOf(record, field)?.kind ?? '') && field !== 'importedFrom'
