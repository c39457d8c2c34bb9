import type { Db } from '#main/db/open.ts'
import type { ComparedField } from '#shared/contract/duplicates.ts'
import { longDate } from '#shared/domain/french-dates.ts'
import type { EntryRecord } from '#shared/domain/likeness/rules.ts'
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
      const group = chosenTogether[field]
      const words = (row: EntryRow) => groupWords(db, record, group?.fields ?? [field], row)
      return { field, label: group?.label ?? label, first: words(first), second: words(second) }
    })
    .filter(({ first, second }) => first !== null || second !== null)
    .map((field) => ({ ...field, same: field.first === field.second }))

const groupWords = (db: Db, record: EntryRecord, fields: readonly string[], row: EntryRow): string | null => {
  const parts = fields.flatMap((field) => fieldWords(db, record, field, row[field] ?? null) ?? [])
  return parts.length === 0 ? null : parts.join(', ')
}

const fieldWords = (db: Db, record: EntryRecord, field: string, value: unknown): string | null =>
  value !== null && declaredField(record, field)?.kind === 'date'
    ? longDate(String(value))
    : valueWords(db, record, field, value)
