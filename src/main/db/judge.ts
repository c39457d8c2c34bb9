import type { Field } from '#shared/records/field.ts'
import { holds, isNothing } from '#shared/records/holds.ts'
import { records } from '#shared/records/records.ts'
import type { Changes } from '#shared/sync/op.ts'
import type { LoggedWrite } from './intent.ts'
import { isAsRead } from './keep-newer.ts'

/** Whether a row has that value already: it is then not written. */
type IsThere = (write: LoggedWrite, field: string) => boolean

/**
 * Refuses what no field declares or may hold, before anything is written: it would be in the log, and on every poste, for ever.
 * It makes nothing, for an import has a hundred thousand values. What is refused is a mistake of this program, and is said
 * without the value, which may be of a person.
 * @throws Error
 */
export const judge = (writes: readonly LoggedWrite[], isThere: IsThere): void => {
  for (const write of writes) {
    const { record, values } = write
    const fields = fieldsOf(record)
    if (fields === undefined) throw new Error(`No record ${record}`)
    for (const name in values) {
      const value = values[name]
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (field === undefined) throw new Error(`No field ${record}.${name}`)
      if (value === null || value === undefined || isAllowed(field, value)) continue
      // A newer version may have written it: one may still save a row without changing that.
      if (!isThere(write, name)) throw new Error(`The field ${record}.${name} (${field.kind}) does not hold that value`)
    }
  }
}

const isAllowed = (field: Field, value: unknown): boolean =>
  holds(field, value) || isNothing(field, value) || isAsRead(field, value)

/** A write once judged, with `null` for what is nothing; the same when it has none. */
export const emptied = (write: LoggedWrite): LoggedWrite => {
  const fields = fieldsOf(write.record)
  if (fields === undefined) return write
  let values: Record<string, unknown> | null = null
  for (const name in write.values) {
    const field = fields[name]
    if (field === undefined || !isNothing(field, write.values[name])) continue
    values ??= { ...write.values }
    values[name] = null
  }
  return values === null ? write : { ...write, values: values satisfies Changes }
}

const fieldsOf = (record: string): Readonly<Record<string, Field>> | undefined =>
  Object.hasOwn(records, record) ? records[record as keyof typeof records].fields : undefined
