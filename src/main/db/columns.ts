import { createHash } from 'node:crypto'
import type { Field } from '#shared/domain/field.ts'
import type { RecordDeclaration, RowOf } from '#shared/domain/record.ts'
import { records } from '#shared/domain/records.ts'
import { searchDdl } from './search-ddl.ts'

/**
 * The projection's tables, one a record, named and typed after the declarations: a column is a field. `n` is SQLite's rowid
 * under a name, by which the search index knows a row: without one, VACUUM may number the rows again.
 */
export const projectionDdl = (): readonly string[] => Object.values(records).flatMap(tableDdl)

/** Changes whenever the declarations do: the projection is then rebuilt from the log. */
export const projectionFingerprint = (): string =>
  createHash('sha256').update(projectionDdl().join('\n')).digest('base64')

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
 * A field's value as its column holds it: formatted text and lists are JSON, a flag is 1 or 0, the rest is itself. A
 * value of another kind than its field's, which a newer version may have written, is not shown (OP-5).
 */
export const toColumn = (field: Field, value: unknown): unknown => {
  switch (field.kind) {
    case 'rich':
    case 'seen':
      return isObject(value) ? JSON.stringify(value) : null
    case 'choices':
    case 'list':
      return Array.isArray(value) ? JSON.stringify(value) : null
    case 'flag':
      return typeof value === 'boolean' ? Number(value) : null
    case 'integer':
      return typeof value === 'number' ? value : null
    default:
      return typeof value === 'string' ? value : null
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
  if (isJson(field)) return JSON.parse(String(value))
  if (field.kind === 'flag') return value === 1
  return value
}

const isJson = ({ kind }: Field): boolean => kind === 'rich' || kind === 'choices' || kind === 'list' || kind === 'seen'

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
