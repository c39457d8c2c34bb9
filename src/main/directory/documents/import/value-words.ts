import type { Field } from '#shared/records/field.ts'
import type { RecordName } from '#shared/records/records.ts'
import { printedWords } from '#shared/records/value-words.ts'
import { declaredField } from './declared-field.ts'
import { listIn } from './known-directory.ts'
import type { NameOf } from './names.ts'

/** A value as a person reads it, `null` for nothing. @param value as the table or the file has it */
export const valueWords = (record: RecordName, name: string, value: unknown, nameOf: NameOf): string | null =>
  printedWords(record, name, decoded(declaredField(record, name), value ?? null), (_record, id) => nameOf(id))

/** The table has lists in JSON, and flags as numbers. */
const decoded = ({ kind }: Field, value: unknown): unknown => {
  if (value === null) return null
  if (kind === 'choices' || kind === 'list') return listIn({ value }, 'value')
  return kind === 'flag' ? value === true || value === 1 : value
}
