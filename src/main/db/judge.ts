import { declaredFields } from '#shared/records/declared-fields.ts'
import { holds, isNothing } from '#shared/records/holds.ts'
import type { Changes } from '#shared/sync/op.ts'
import type { LoggedWrite } from './intent.ts'
import { isAsRead } from './keep-newer.ts'

/** Whether a row has that value already: it is then not written. */
type IsThere = (write: LoggedWrite, field: string) => boolean

/**
 * A write as it enters the log, with `null` for what is nothing; the same when it has none. What no field declares or may hold is
 * refused before anything is written: it would be in the log, and on every poste, for ever. One turn over the values, for an import
 * has a hundred thousand. What is refused is a mistake of this program, and is said without the value, which may be of a person.
 * @throws Error
 */
export const judged = (write: LoggedWrite, isThere: IsThere): LoggedWrite => {
  const { record, values } = write
  const fields = declaredFields(record)
  if (fields === undefined) throw new Error(`No record ${record}`)
  let emptied: Record<string, unknown> | null = null
  for (const name in values) {
    const value = values[name]
    const field = fields.get(name)
    if (field === undefined) throw new Error(`No field ${record}.${name}`)
    if (value === null || value === undefined || holds(field, value) || isAsRead(field, value)) continue
    if (isNothing(field, value)) {
      emptied ??= { ...values }
      emptied[name] = null
    } else if (!isThere(write, name)) {
      // A newer version may have written what is there: one may still save a row without changing that.
      throw new Error(`The field ${record}.${name} (${field.kind}) does not hold that value`)
    }
  }
  return emptied === null ? write : { ...write, values: emptied satisfies Changes }
}
