import type { Db } from '#main/db/db.ts'
import { rowNames } from '#main/kit/subject.ts'
import type { ComparedField } from '#shared/contract/directory/duplicates.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { records } from '#shared/records/records.ts'
import { printedWords } from '#shared/records/value-words.ts'
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
  const words = (name: string) => printedWords(record, name, row[name] ?? null, rowNames(db))
  return group === undefined ? words(field) : group.said(group.fields.map(words))
}
