import { createHash } from 'node:crypto'
import { isErased } from '#shared/kernel/erased.ts'
import type { Field } from '#shared/records/field.ts'
import { readValue } from '#shared/records/read-value.ts'
import type { FieldMap, RecordDeclaration, RowOf, ValuesOf } from '#shared/records/record.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { newer } from '#shared/text/newer.ts'
import { searchDdl } from './search-ddl.ts'

/**
 * The projection's tables, one a record, named and typed after the declarations: a column is a field. `n` is SQLite's rowid
 * under a name, by which the search index knows a row: without one, VACUUM may number the rows again.
 */
export const projectionDdl = (): readonly string[] => Object.values(records).flatMap(tableDdl)

/** Changes whenever the declarations do, or what a column holds of a value: the projection is then rebuilt from the log. */
export const projectionFingerprint = (): string =>
  createHash('sha256')
    .update(`${projectionDdl().join('\n')}\n${columnsVersion} ${numberLimits()}`)
    .digest('base64')

/** To be raised with any change of what `toColumn` gives, or of what is judged to count. */
const columnsVersion = 5

/** A number beyond them is not shown, and the field is locked: which ones are stands beside the tables (`beyond.ts`). */
const numberLimits = (): string =>
  Object.values(records)
    .flatMap(({ fields }) => Object.values<Field>(fields))
    .flatMap((field) => (field.kind === 'integer' ? [`${field.min}-${field.max}`] : []))
    .join(' ')

const tableDdl = (record: RecordDeclaration): readonly string[] => {
  const columns = Object.entries(record.fields).map(([name, field]) => `"${name}" ${columnType(field)}`)
  const indexes = Object.entries(record.fields)
    .filter(([, field]) => field.kind === 'ref' || field.kind === 'same')
    .map(
      ([name]) => `CREATE INDEX "${record.name}_${name}" ON "${record.name}" ("${name}") WHERE "${name}" IS NOT NULL`,
    )
  return [
    `CREATE TABLE "${record.name}" (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ${columns.join(', ')})`,
    ...indexes,
    ...searchDdl(record),
  ]
}

const columnType = (field: Field): string => (field.kind === 'integer' || field.kind === 'flag' ? 'INTEGER' : 'TEXT')

/**
 * A field's value as its column holds it: formatted text and lists are JSON, a flag is 1 or 0, the rest is itself. What another
 * version may have written out of its form is not shown (OP-5). Codes of closed lists, limits and formatted texts are
 * held as they are written, and read for what this version knows of them: when it learns a code, no table changes.
 */
export const toColumn = (field: Field, value: unknown): unknown => {
  if (value === null || value === undefined || isErased(value)) return null
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' ? value : newer
    case 'choices':
      return Array.isArray(value) ? JSON.stringify(value) : null
    case 'rich':
      return isObject(value) ? JSON.stringify(value) : null
    case 'logged':
    case 'list': {
      const read = readValue(field, value)
      return read === null ? null : JSON.stringify(read)
    }
    case 'integer':
      return Number.isSafeInteger(value) ? value : null
    case 'flag':
      return typeof value === 'boolean' ? Number(value) : null
    case 'decimal':
    case 'ref':
    case 'same':
      return typeof value === 'string' ? value : null
    default:
      return readValue(field, value)
  }
}

/** A line of the projection as the program handles it. */
export const rowOf = <R extends RecordDeclaration>(record: R, line: Readonly<Record<string, unknown>>): RowOf<R> => {
  const row: Record<string, unknown> = { id: line.id }
  for (const [name, field] of Object.entries(record.fields)) row[name] = fromColumn(field, line[name])
  return row as RowOf<R>
}

const fromColumn = (field: Field, value: unknown): unknown => {
  if (value === null || value === undefined) return null
  switch (field.kind) {
    case 'choice':
    case 'integer':
    case 'decimal':
    case 'ref':
    case 'same':
      return readValue(field, value)
    case 'choices':
    case 'rich':
      return readValue(field, JSON.parse(String(value)))
    case 'list':
    case 'logged':
      return JSON.parse(String(value))
    case 'flag':
      return value === 1
    default:
      return value
  }
}

/** A code of a column that a statement written by hand reads, as `rowOf` gives it. */
export const codeOf = <Name extends RecordName, F extends CodesOf<Records[Name]['fields']>>(
  record: Name,
  field: F,
  column: string | null,
): Extract<ValuesOf<Records[Name]>[F], string> | null =>
  fromColumn(records[record].fields[field as never] as Field, column) as never

/** Names of the fields of closed lists. */
type CodesOf<Fields extends FieldMap> = {
  [F in keyof Fields & string]: Fields[F]['kind'] extends 'choice' ? F : never
}[keyof Fields & string]

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
