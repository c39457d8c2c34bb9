/** What a Table Schema says of one column. */
interface SchemaField {
  readonly name: string
  readonly type: string
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly pattern?: string
    readonly maxLength?: number
  }
}

export interface TableSchema {
  readonly fields: readonly SchemaField[]
}

type Line = Readonly<Record<string, string>>

/** What a Table Schema reproaches a file, « line 3, telephone: pattern »; empty when nothing. */
export const schemaErrors = ({ fields }: TableSchema, lines: readonly Line[]): readonly string[] =>
  fields.flatMap((field) => [
    ...lines.flatMap((line, index) =>
      errorsOf(field, line[field.name]).map((error) => `line ${index + 1}, ${field.name}: ${error}`),
    ),
    ...(field.constraints?.unique && new Set(lines.map((line) => line[field.name])).size < lines.length
      ? [`${field.name}: not unique`]
      : []),
  ])

const errorsOf = ({ type, constraints = {} }: SchemaField, value: string | undefined): readonly string[] => {
  if (value === undefined) return ['absent']
  if (value === '') return constraints.required ? ['required'] : []
  return [
    ...(constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(value)
      ? ['pattern']
      : []),
    ...(constraints.maxLength !== undefined && value.length > constraints.maxLength ? ['maxLength'] : []),
    ...(type === 'number' && !/^[+-]?\d+(\.\d+)?$/.test(value) ? ['number'] : []),
    ...(type === 'date' && !isDay(value) ? ['date'] : []),
  ]
}

const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
