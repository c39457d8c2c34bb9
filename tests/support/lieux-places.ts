import Papa from 'papaparse'
import type { RowId } from '#shared/kernel/ids.ts'
import { lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'
import { place as declaration } from '#shared/records/directory/place/place.ts'
import type { ChoicesField } from '#shared/records/field.ts'
import type { Place } from '#shared/records/records.ts'

type Line = Readonly<Record<string, string>>

export const csvLines = (text: string): readonly Line[] =>
  Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data

/** The place that a line of a valid national file describes. */
export const placeOfLine = (line: Line, id: string): Place => {
  const empty = Object.fromEntries(Object.keys(declaration.fields).map((field) => [field, null]))
  const read = Object.entries(lieuxColumns).map(([column, field]) => {
    const text = line[column] ?? ''
    const { kind } = declaration.fields[field]
    if (text === '') return [field, null]
    if (kind === 'list') return [field, text.split('|')]
    return [field, kind === 'choices' ? text.split('|').map((label) => codeOf(field, label)) : text]
  })
  return { ...empty, ...Object.fromEntries(read), id: id as RowId } as unknown as Place
}

const codeOf = (field: keyof typeof declaration.fields, label: string): string | undefined =>
  Object.entries((declaration.fields[field] as ChoicesField<Record<string, string>>).choices).find(
    ([, known]) => known === label,
  )?.[0]
