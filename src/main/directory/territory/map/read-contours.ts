import { z } from 'zod'
import type { Ring } from '#shared/records/directory/positions.ts'
import { contoursUnreadable } from '../errors.ts'

export interface Contours {
  readonly name: string
  /** GeoJSON text: a `FeatureCollection` of polygons, with the code of each, and nothing else of the file that was given. */
  readonly geojson: string
  readonly contours: readonly Contour[]
}

export interface Contour {
  /** INSEE code of a commune, or SIREN of an intercommunality; `null`: the file says neither. */
  readonly code: string | null
  readonly rings: readonly Ring[]
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

/** Names that files give to a code: « code », « INSEE_COM », « codgeo », « siren_epci ». */
const codeName = /^(?:code|codgeo|ref:insee|.*(?:insee|siren).*|code_?(?:commune|epci|com))$/i

const code = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((properties) => {
    const named = Object.entries(properties ?? {}).filter(([name]) => codeName.test(name))
    const codes = named.map(([, value]) => String(value))
    return codes.find((one) => /^\d{9}$/.test(one)) ?? codes.find((one) => /^\d[\dAB]\d{3}$/.test(one)) ?? null
  })

/** RFC 7946, polygons only. What else a file holds (other properties, a bounding box) is left out. */
const contoursSchema = z.object({
  type: z.literal('FeatureCollection'),
  /** Not in the standard, but what most tools write. */
  name: z.string().max(200).optional(),
  features: z
    .array(z.object({ type: z.literal('Feature'), properties: code, geometry }))
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
  const coded = features.map(({ properties: code, ...feature }) => ({
    ...feature,
    ...(code !== null && { properties: { code } }),
  }))
  return {
    name: named,
    geojson: JSON.stringify({ type, name: named, features: coded }),
    contours: features.map(({ properties: code, geometry: { type, coordinates } }) => ({
      code,
      rings: (type === 'Polygon' ? [coordinates] : coordinates).flat().map(openRing),
    })),
  }
}

/** GeoJSON says the first point again at the end. */
const openRing = (ring: Ring): Ring => ring.slice(0, -1)

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
