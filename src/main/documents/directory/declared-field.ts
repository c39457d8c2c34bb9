import type { Field } from '#shared/domain/field.ts'
import { type RecordName, records } from '#shared/domain/records.ts'

/** The declaration of a record's field. */
export const declaredField = (record: RecordName, name: string): Field => {
  const field = (records[record].fields as Readonly<Record<string, Field>>)[name]
  if (field === undefined) throw new Error(`No field ${record}.${name}`)
  return field
}
