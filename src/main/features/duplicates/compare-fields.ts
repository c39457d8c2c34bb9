import type { Db } from '#main/db/open.ts'
import type { ComparedField } from '#shared/contract/duplicates.ts'
import { longDate } from '#shared/domain/french-dates.ts'
import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
import { printPhone } from '#shared/domain/normalise/phone.ts'
import { records } from '#shared/domain/records.ts'
import { declaredField, valueWords } from '../value-words.ts'
import { chosenTogether, isChosen } from './chosen-together.ts'

/** A row of the directory, whatever its record. */
export type EntryRow = Readonly<Record<string, unknown>>

/** What two entries say, field by field, in the order of the declaration; what neither says is left out. */
export const compareFields = (
  db: Db,
  record: EntryRecord,
  first: EntryRow,
  second: EntryRow,
): readonly ComparedField[] =>
  Object.entries(records[record].fields)
    .filter(([name]) => isChosen(name))
    .map(([field, { label }]) => {
      const words = (row: EntryRow) => wordsOf(db, record, field, row)
      return { field, label: chosenTogether[field]?.label ?? label, first: words(first), second: words(second) }
    })
    .filter(({ first, second }) => first !== null || second !== null)
    .map((field) => ({ ...field, same: field.first === field.second }))

const wordsOf = (db: Db, record: EntryRecord, field: string, row: EntryRow): string | null => {
  const group = chosenTogether[field]
  const words = (name: string) => fieldWords(db, record, name, row[name] ?? null)
  return group === undefined ? words(field) : group.said(group.fields.map(words))
}

const fieldWords = (db: Db, record: EntryRecord, name: string, value: unknown): string | null => {
  if (value === null) return null
  if (name === 'phone' || name === 'personalPhone') return printPhone(String(value))
  if (declaredField(record, name)?.kind === 'date') return longDate(String(value))
  return valueWords(db, record, name, value)
}
