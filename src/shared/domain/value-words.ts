import type { Field } from './field.ts'
import { longDate } from './french-dates.ts'
import { printPhone } from './normalise/phone.ts'
import { type RecordName, records } from './records.ts'
import { plainText } from './rich-text/plain-text.ts'

/** How a row that a field names is called, « » when it has no name. */
export type RowNames = (record: string, id: string) => string

/** The declaration of a field; `undefined` for one of a later version. */
export const fieldOf = (record: RecordName, name: string): Field | undefined =>
  (records[record].fields as Readonly<Record<string, Field>>)[name]

/** A value as a person reads it; a day stays `YYYY-MM-DD`, an hour `HH:MM`, a telephone E.164. */
export const valueWords = (record: RecordName, name: string, value: unknown, nameOf: RowNames): string | null => {
  if (value === null) return null
  const field = fieldOf(record, name)
  switch (field?.kind) {
    case 'rich':
      return plainText(value as Parameters<typeof plainText>[0])
    case 'choice':
      return field.choices[String(value)] ?? String(value)
    case 'choices':
      return joined((value as readonly string[]).map((code) => field.choices[code] ?? code))
    case 'list':
      return joined(value as readonly string[])
    case 'flag':
      return value === true ? 'Oui' : 'Non'
    case 'ref':
      return nameOf(field.to, String(value))
    case 'same':
      return nameOf(record, String(value))
    case 'seen':
      return 'Ce qui était écrit alors'
    default:
      return String(value)
  }
}

/** The same with days and telephones as they are printed. */
export const printedWords = (record: RecordName, name: string, value: unknown, nameOf: RowNames): string | null => {
  if (value === null) return null
  const field = fieldOf(record, name)
  if (field?.kind === 'date') return longDate(String(value))
  if (field?.kind === 'text' && field.form === 'phone') return printPhone(String(value))
  return valueWords(record, name, value, nameOf)
}

const joined = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join(', '))
