import { isObject, type JsonObject } from './flatten-object.ts'

/** Names under which files and services put their list. */
const usualNames = ['data', 'results', 'features', 'lieux', 'structures', 'services', 'items', 'records']

/** The objects of a document: a list, a list under a name, the features of a map, or one object; `null` for none. */
export const listInJson = (value: unknown): readonly JsonObject[] | null => {
  if (Array.isArray(value)) return objectsOf(value)
  if (!isObject(value)) return null
  const names = [...usualNames.filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)]
  const lists = names.flatMap((name) => {
    const inside = value[name]
    const list = Array.isArray(inside) ? objectsOf(inside) : null
    return list === null ? [] : [list]
  })
  return lists[0] ?? [value]
}

const objectsOf = (list: readonly unknown[]): readonly JsonObject[] | null => {
  const objects = list.filter(isObject)
  return objects.length === 0 || objects.length < list.length
    ? null
    : objects.map((object) => unwrapped(fromFeature(object)))
}

/** Names under which programs put what an object says, beside its id and its dates. */
const wrappers = ['attributes', 'fields']

const unwrapped = (object: JsonObject): JsonObject => {
  const name = wrappers.find((wrapper) => isObject(object[wrapper]))
  if (name === undefined) return object
  const { [name]: inside, ...beside } = object
  return { ...beside, ...(inside as JsonObject) }
}

/** A feature of GeoJSON is its properties and the place of its point. */
const fromFeature = (object: JsonObject): JsonObject => {
  const { type, properties, geometry, id } = object
  if (type !== 'Feature' || !isObject(properties)) return object
  return { ...(id === undefined ? {} : { id }), ...pointOf(geometry), ...properties }
}

const pointOf = (geometry: unknown): JsonObject => {
  if (!isObject(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return {}
  const [longitude, latitude] = geometry.coordinates as readonly unknown[]
  return { longitude, latitude }
}
