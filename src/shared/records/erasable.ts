import { declaredFields } from './declared-fields.ts'
import type { Field } from './field.ts'

/** What ties rows together, orders them, or says who may what: without it, what others wrote would be of nothing. */
const kept: readonly Field['kind'][] = ['ref', 'same', 'position', 'logged']

/** Whether what a field holds may be erased: what people write, and what only a later version declares (ER-1). */
export const isErasable = (record: string, field: string): boolean => {
  const kind = declaredFields(record)?.get(field)?.kind
  return !field.startsWith('#') && (kind === undefined || !kept.includes(kind))
}
