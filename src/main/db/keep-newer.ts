import { declaredFields } from '#shared/records/declared-fields.ts'
import type { Field } from '#shared/records/field.ts'
import { isBeyond, readValue } from '#shared/records/read-value.ts'
import { holds } from '#shared/sync/row-head.ts'
import { newer } from '#shared/text/newer.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { isSame } from './decide.ts'
import type { StoredHead } from './heads.ts'
import type { LoggedWrite } from './intent.ts'

/** What may be written of a row without losing what only a later version knows of it. */
export interface Kept {
  readonly write: LoggedWrite
  /** Fields that hold what is not known here, and that this write would have replaced. */
  readonly locked: readonly string[]
}

/**
 * A field of which a later version wrote what this one does not read is left as it is stored: so is a number beyond the limits
 * of here, and any value that reads as nothing (a text, the id of a row). Codes that this version does not know stay among the
 * others of their list, when it is one. A value read as `newer` is none to write.
 * @param heads of the row, none when nothing is known of it
 */
export const keepNewer = (write: LoggedWrite, heads: readonly StoredHead[]): Kept => {
  const fields = declaredFields(write.record)
  const locked: string[] = []
  let values: Record<string, unknown> | null = null
  for (const name in write.values) {
    const field = fields?.get(name)
    if (field === undefined || !isClosed(field)) continue
    const given = write.values[name]
    // Of a new row nothing is stored: an import has a hundred thousand of these.
    if (heads.length === 0 && !isAsRead(field, given)) continue
    const stored = heads.filter((head) => holds(head, name)).map(({ changes }) => changes[name])
    const kept = keptValue(field, given, stored)
    if (kept === given) continue
    values ??= { ...write.values }
    if (kept === undefined) delete values[name]
    else values[name] = kept
    if (
      kept === undefined &&
      !isAsRead(field, given) &&
      !stored.some((value) => isSame(readValue(field, value), given))
    )
      locked.push(name)
  }
  return { write: values === null ? write : { ...write, values }, locked }
}

/** Fields of which this version may not know all that is stored: of a position the latest wins, and the log writes what is seen. */
const isClosed = ({ kind }: Field): boolean => kind !== 'position' && kind !== 'logged'

/** `undefined`: the field stays as it is. */
const keptValue = (field: Field, given: unknown, stored: readonly unknown[]): unknown => {
  if (stored.length === 0 && !isAsRead(field, given)) return given
  const isStored = stored.some((value) => isSame(value, given))
  if (!isStored && stored.some((value) => isUnread(field, value))) return undefined
  if (field.kind === 'choices') return withUnknown(field, stored, given)
  if (!isAsRead(field, given)) return given
  // Of a row that is new, what is copied of another is what is read of it.
  return field.kind === 'rich' && stored.length === 0 ? withoutMark(given as RichText) : undefined
}

/** What a row was read as, given back: it says nothing. */
export const isAsRead = (field: Field, given: unknown): boolean =>
  field.kind === 'choice' ? given === newer : field.kind === 'rich' && (given as RichText | null)?.newer === true

/** Not read whole: not at all, or as what a later version wrote. */
const isUnread = (field: Field, value: unknown): boolean =>
  isBeyond(field, value) || isAsRead(field, readValue(field, value))

const withoutMark = ({ type, content }: RichText): RichText => ({ type, content })

/** A list as it is given, with the codes of the stored one that this version does not know; the stored one when it says no more. */
const withUnknown = (field: Field, stored: readonly unknown[], given: unknown): unknown => {
  if (field.kind !== 'choices' || !(given === null || Array.isArray(given))) return given
  const codes: readonly unknown[] = given ?? []
  const lists = stored.filter((list) => Array.isArray(list))
  const said = lists.find((list) => JSON.stringify(readValue(field, list) ?? []) === JSON.stringify(codes))
  const others = [...new Set(lists.flat())].filter(
    (code) => typeof code === 'string' && !Object.hasOwn(field.choices, code) && !codes.includes(code),
  )
  if (others.length === 0) return given
  return said !== undefined && others.every((code) => said.includes(code)) ? said : [...codes, ...others]
}
