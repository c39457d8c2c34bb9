import type { Field } from '#shared/records/field.ts'
import type { RecordName } from '#shared/records/records.ts'
import { fieldOf } from '#shared/records/value-words.ts'

/** The declaration of a record's field. */
export const declaredField = (record: RecordName, name: string): Field => {
  const field = fieldOf(record, name)
  if (field === undefined) throw new Error(`No field ${record}.${name}`)
  return field
}
