import type { Field } from '#shared/records/field.ts'

/** Values of a list beyond which nobody reads (`field-schema.ts`). */
const longestList = 50

/** What a field can hold of a value; `null` when it is too long to be any of it. */
export const withinLimits = (field: Field, value: unknown): unknown => {
  if (field.kind === 'text') return typeof value === 'string' && value.length > field.max ? null : value
  if (field.kind !== 'list' || !Array.isArray(value)) return value
  const kept = value.filter((item) => item.length <= field.max)
  if (kept.length === value.length && kept.length <= longestList) return value
  return kept.length === 0 ? null : kept.slice(0, longestList)
}
