import { isErased } from '../kernel/erased.ts'
import { own } from '../kernel/own.ts'
import { longDate } from '../text/french-dates.ts'
import { newerWords } from '../text/newer.ts'
import { printPhone } from '../text/normalise/phone.ts'
import { plainText } from '../text/rich-text/plain-text.ts'
import type { RichText } from '../text/rich-text/rich-text.ts'
import type { Field } from './field.ts'
import { readValue } from './read-value.ts'
import { type RecordName, records } from './records.ts'

/** How a row that a field names is called, « » when it has no name. */
export type RowNames = (record: string, id: string) => string

/** The declaration of a field; `undefined` for one of a later version. */
export const fieldOf = (record: RecordName, name: string): Field | undefined => own<Field>(records[record].fields, name)

/** A value of the log as a person reads it, whichever version wrote it; a day stays `YYYY-MM-DD`, an hour `HH:MM`, a telephone E.164. */
export const valueWords = (record: RecordName, name: string, value: unknown, nameOf: RowNames): string | null => {
  if (value === null || value === undefined) return null
  if (isErased(value)) return 'effacé'
  const field = fieldOf(record, name)
  if (field === undefined) return typeof value === 'object' ? newerWords : String(value)
  const read = readValue(field, value)
  if (read === null) return newerWords
  switch (field.kind) {
    case 'rich':
      return plainText(read as RichText)
    case 'choice':
      return wordOf(field.choices, value)
    case 'choices':
      return joined((value as readonly unknown[]).map((code) => wordOf(field.choices, code)))
    case 'list':
      return joined(read as readonly string[])
    case 'flag':
      return read === true ? 'Oui' : 'Non'
    case 'ref':
      return nameOf(field.to, String(read))
    case 'same':
      return nameOf(record, String(read))
    case 'logged':
      return field.words
    default:
      return String(read)
  }
}

/** The same with days and telephones as they are printed. */
export const printedWords = (record: RecordName, name: string, value: unknown, nameOf: RowNames): string | null => {
  if (value === null) return null
  const field = fieldOf(record, name)
  const read = field === undefined ? null : readValue(field, value)
  if (field?.kind === 'date' && read !== null) return longDate(String(read))
  if (field?.kind === 'text' && field.form === 'phone' && read !== null) return printPhone(String(read))
  return valueWords(record, name, value, nameOf)
}

const wordOf = (words: Readonly<Record<string, string>>, code: unknown): string =>
  typeof code === 'string' && Object.hasOwn(words, code) ? (words[code] as string) : newerWords

const joined = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join(', '))
