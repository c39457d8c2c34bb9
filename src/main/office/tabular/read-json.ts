import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { SourceLine } from '#shared/text/source-table.ts'
import { flattenObject, type JsonObject } from './flatten-object.ts'
import { jsonError } from './json-error.ts'
import { maxColumns, maxLines } from './limits.ts'
import { listInJson } from './list-in-json.ts'
import { holdsSomething, type RawTable } from './raw-table.ts'
import { brokenJson, empty, notObjects, tooLong } from './refusals.ts'

/** JSON, GeoJSON, or one object a line. The first line of the table is made of the keys. */
export const readJson = (text: string): Result<RawTable, AppError> => {
  const value = parsed(text)
  if (!value.ok) return value
  if (Array.isArray(value.value) && value.value.length === 0) return err(empty)
  const objects = listInJson(value.value)
  if (objects === null) return err(notObjects)
  if (objects.length > maxLines) return err(tooLong)
  try {
    return ok(tableOf(objects))
  } catch (error) {
    if (error instanceof AppFailure) return err(error.error)
    throw error
  }
}

const parsed = (text: string): Result<unknown, AppError> => {
  const value = attempt(text)
  if (value !== undefined) return ok(value)
  const lines = text.split('\n')
  const objects = isObjectALine(lines) ? linesOf(lines) : undefined
  if (objects !== undefined) return objects
  const place = jsonError(text)
  return err(brokenJson(place?.line ?? 1, place?.column ?? 1))
}

/** `undefined` when it is not JSON, which no JSON gives. */
const attempt = (text: string): unknown => {
  try {
    return longNumber.test(text)
      ? JSON.parse(text, asWritten as (key: string, value: unknown) => unknown)
      : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A whole number that JavaScript would round. */
const longNumber = /\d{16}/

const asWritten = (_key: string, value: unknown, context: { readonly source?: string }): unknown =>
  typeof value === 'number' && /^-?\d{16,}$/.test(context.source ?? '') ? context.source : value

const isObjectALine = (lines: readonly string[]): boolean =>
  lines.length > 1 && /^\s*\{.*\}\s*$/.test(lines[0] ?? '') && attempt(lines[0] ?? '') !== undefined

const linesOf = (lines: readonly string[]): Result<unknown, AppError> => {
  const objects: unknown[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const value = attempt(line)
    if (value === undefined) return err(brokenJson(at + 1, jsonError(line)?.column ?? 1))
    objects.push(value)
  }
  return ok(objects)
}

/** Every key of any object is a column, in the order they are met. The header is on no line: it bears the number of the first object. */
const tableOf = (objects: readonly JsonObject[]): RawTable => {
  const columns = new Map<string, number>()
  const lines = objects.map((object, rank): SourceLine => {
    const cells: string[] = []
    for (const [key, text] of flattenObject(object)) {
      const column = columns.get(key) ?? columns.size
      columns.set(key, column)
      if (column <= maxColumns) cells[column] = text
    }
    return { line: rank + 1, cells: Array.from(cells, (cell) => cell ?? '') }
  })
  const header = { line: 1, cells: [...columns.keys()] }
  return { name: null, lines: [header, ...lines.filter(({ cells }) => holdsSomething(cells))], kind: 'keyed' }
}
