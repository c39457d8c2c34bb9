import { type LieuxColumn, type LieuxLine, lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'
import { place as declaration } from '#shared/records/directory/place/place.ts'
import type { ChoicesField, Field } from '#shared/records/field.ts'
import type { Place } from '#shared/records/records.ts'

/** Every column of the national schema, from the fields of a place alone: what a valid file brought comes back as it was. */
export const lieuxLine = (place: Place): LieuxLine =>
  Object.fromEntries(
    Object.entries(lieuxColumns).map(([column, field]) => [column, cellOf(declaration.fields[field], place[field])]),
  ) as Record<LieuxColumn, string>

const cellOf = (field: Field, value: Place[keyof Place]): string => {
  if (value === null) return ''
  if (!Array.isArray(value)) return String(value)
  const labels = field.kind === 'choices' ? (field as ChoicesField<Record<string, string>>).choices : null
  return value.map((item: string) => withoutBar(labels?.[item] ?? item)).join('|')
}

/** The bar parts the values of a cell: in a value, it would make two of it. */
const withoutBar = (text: string): string => text.replace(/\s*\|\s*/g, ' / ')
