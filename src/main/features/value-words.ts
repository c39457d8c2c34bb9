import type { Db } from '#main/db/open.ts'
import type { Field } from '#shared/domain/field.ts'
import { type RecordName, records } from '#shared/domain/records.ts'
import { plainText } from '#shared/domain/rich-text/plain-text.ts'
import { rowName } from './subject.ts'

/** The declaration of a field; `undefined` for one of a later version. */
export const declaredField = (record: RecordName, field: string): Field | undefined =>
  (records[record].fields as Readonly<Record<string, Field>>)[field]

/** A value as a person reads it; a day stays `YYYY-MM-DD`, an hour `HH:MM`. */
export const valueWords = (db: Db, record: RecordName, name: string, value: unknown): string | null => {
  if (value === null) return null
  const field = declaredField(record, name)
  switch (field?.kind) {
    case 'rich':
      return plainText(value as Parameters<typeof plainText>[0])
    case 'choice':
      return field.choices[String(value)] ?? String(value)
    case 'choices':
      return (value as readonly string[]).map((code) => field.choices[code] ?? code).join(', ')
    case 'list':
      return (value as readonly string[]).join(', ')
    case 'flag':
      return value === true ? 'Oui' : 'Non'
    case 'ref':
      return rowName(db, field.to, String(value)) ?? 'Sans nom'
    case 'same':
      return rowName(db, record, String(value)) ?? 'Sans nom'
    default:
      return String(value)
  }
}
