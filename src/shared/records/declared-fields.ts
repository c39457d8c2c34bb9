import type { Field } from './field.ts'
import { records } from './records.ts'

/** The fields of each declared record, by name: the log asks it of every value that is written. */
const declared: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map(
  Object.entries(records).map(([name, { fields }]) => [name, new Map<string, Field>(Object.entries(fields))]),
)

/** The fields of a record; `undefined` for one that this version does not know. */
export const declaredFields = (record: string): ReadonlyMap<string, Field> | undefined => declared.get(record)
