import { AppFailure } from '#shared/kernel/app-error.ts'
import { plainNumber, yesOrNo } from './plain-values.ts'
import { tooDeep } from './refusals.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const maxDepth = 20

/**
 * The texts of an object by their paths: « adresse.commune ». Lists are joined with `|`, an object in a list is its JSON.
 * @throws AppFailure `file-unreadable` beyond twenty levels
 */
export const flattenObject = (object: JsonObject): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  flattenInto(texts, object, '', 1)
  return texts
}

const flattenInto = (texts: Map<string, string>, object: JsonObject, prefix: string, depth: number): void => {
  if (depth > maxDepth) throw new AppFailure(tooDeep(maxDepth))
  for (const [key, value] of Object.entries(object)) {
    if (isObject(value)) flattenInto(texts, value, `${prefix}${key}.`, depth + 1)
    else texts.set(prefix + key, textOf(value, depth))
  }
}

const textOf = (value: unknown, depth: number): string => {
  if (depth > maxDepth) throw new AppFailure(tooDeep(maxDepth))
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return plainNumber(value)
  if (typeof value === 'boolean') return yesOrNo(value)
  if (Array.isArray(value)) return value.map((item) => textOf(item, depth + 1)).join('|')
  return isObject(value) ? jsonOf(value) : String(value)
}

/** JSON.stringify recurses: depth is checked first, by flattening. */
const jsonOf = (value: JsonObject): string => {
  flattenObject(value)
  return JSON.stringify(value)
}
