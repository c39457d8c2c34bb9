import { z } from 'zod'
import { contoursUnreadable } from './errors.ts'

export interface Contours {
  readonly name: string
  /** GeoJSON text: a `FeatureCollection` of polygons, and nothing else of the file that was given. */
  readonly geojson: string
}

const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90).max(90)

/** A height, when there is one, is left out. */
const position = z
  .tuple([longitude, latitude])
  .rest(z.number())
  .transform(([x, y]) => [x, y] as const)

const polygon = z.array(z.array(position).min(4)).min(1)

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
])

/** RFC 7946, polygons only. What else a file holds (properties, a bounding box) is left out. */
const contoursSchema = z.object({
  type: z.literal('FeatureCollection'),
  /** Not in the standard, but what most tools write. */
  name: z.string().max(200).optional(),
  features: z
    .array(z.object({ type: z.literal('Feature'), geometry }))
    .min(1)
    .max(20_000),
})

/**
 * The polygons of a GeoJSON text, under that name, else the one it bears.
 * @throws AppFailure `contours-unreadable`
 */
export const readContours = (text: string, name: string | null): Contours => {
  const parsed = contoursSchema.safeParse(jsonOf(text))
  if (!parsed.success) throw contoursUnreadable(causeOf(parsed.error))
  const { type, features } = parsed.data
  const named = name ?? parsed.data.name ?? 'contours.geojson'
  return { name: named, geojson: JSON.stringify({ type, name: named, features }) }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw contoursUnreadable('Ce n’est pas du JSON, ou le fichier s’arrête trop tôt.')
  }
}

const causeOf = ({ issues: [first] }: z.ZodError): string => {
  const [, index] = first?.path ?? []
  const at = typeof index === 'number' ? `L’objet nᵒ\u00A0${index + 1}` : null
  if (at === null) return 'Il ne contient pas une collection d’objets GeoJSON («\u00A0FeatureCollection\u00A0»).'
  return first !== undefined && 'origin' in first && first.origin === 'number'
    ? `${at} n’est pas en longitudes et latitudes (WGS\u00A084).`
    : `${at} n’est pas un polygone.`
}
