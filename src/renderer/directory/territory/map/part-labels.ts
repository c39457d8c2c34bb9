import type { MapPart } from '#shared/contract/directory/territory.ts'
import { areaOf, isWithin, kilometresBetween, meanOf, type Position } from '#shared/records/directory/positions.ts'
import { shortEpciName } from '../../../words/epci.ts'
import type { MapItem } from './map-items.ts'
import { type Box, dotBox, markBox, overlap } from './map-layout.ts'

/** A character, in pixels, and the width at which a name goes to the next line. */
export const character = { width: 6.7, height: 16 }
export const labelWidth = 128

export interface Spot {
  readonly x: number
  readonly y: number
}

interface Named {
  readonly part: MapPart
  readonly words: string
  readonly middles: readonly Position[]
}

/** The parts that have a name and a middle: found once, then placed at each zoom. */
export const namedParts = (parts: readonly MapPart[]): readonly Named[] =>
  parts.flatMap((part) => {
    const middles = middlesOf(part)
    return middles.length === 0 || part.epci === null ? [] : [{ part, words: shortEpciName(part.epci.name), middles }]
  })

interface Laid {
  readonly items: readonly MapItem[]
  readonly chosen: MapPart | null
  /** In pixels. */
  readonly spotAt: (position: Position) => Spot
}

/** Where the names of parts are written, beside the marks of places. */
export const laidNames = (
  named: readonly Named[],
  { items, chosen, spotAt }: Laid,
): readonly (Named & { readonly spot: Spot })[] => {
  const labels = named.map(
    ({ part, words, middles }, rank): PartLabel => ({
      key: String(rank),
      spots: middles.map(spotAt),
      words,
      // What is outside is named last.
      weight: part === chosen ? Number.POSITIVE_INFINITY : part.population,
    }),
  )
  const marks = items.map(({ longitude, latitude, points }) =>
    points.length > 1 ? markBox(spotAt([longitude, latitude])) : dotBox(spotAt([longitude, latitude])),
  )
  const placed = placedLabels(labels, marks)
  return named.flatMap((one, rank) => {
    const spot = placed.get(String(rank))
    return spot === undefined ? [] : [{ ...one, spot }]
  })
}

export interface PartLabel {
  readonly key: string
  /** Where it may be written, the best first. */
  readonly spots: readonly Spot[]
  readonly words: string
  /** The greatest is written first. */
  readonly weight: number
}

/** Where each name is written, in pixels; one that would cover another, or a mark, everywhere it may be is left out. */
export const placedLabels = (labels: readonly PartLabel[], marks: readonly Box[]): ReadonlyMap<string, Spot> => {
  const written: Box[] = []
  const placed = new Map<string, Spot>()
  for (const { key, spots, words } of labels.toSorted((a, b) => b.weight - a.weight)) {
    const tried = spots.flatMap(({ x, y }) => shifts.map((shift) => ({ x, y: y + shift })))
    const free = tried.find((spot) => ![...written, ...marks].some((other) => overlap(boxOf(words, spot), other)))
    if (free === undefined) continue
    written.push(boxOf(words, free))
    placed.set(key, free)
  }
  return placed
}

const shifts = [0, -14, 14, -26, 26]

const boxOf = (words: string, { x, y }: Spot): Box => {
  const whole = words.length * character.width
  const lines = Math.ceil(whole / labelWidth)
  const [width, height] = [Math.min(whole, labelWidth) / 2, (lines * character.height) / 2]
  return { left: x - width, right: x + width, top: y - height, bottom: y + height }
}

/** Where a part is best named: its middle, when that is in it, then the middles of its pieces from there. */
export const middlesOf = ({ pieces }: MapPart): readonly Position[] => {
  const rings = pieces.flatMap((piece) => piece.rings)
  const weighed = rings.map((ring) => ({ middle: meanOf(ring), area: Math.abs(areaOf(ring)) }))
  const area = weighed.reduce((sum, ring) => sum + ring.area, 0)
  if (area === 0) return []
  const mean = (axis: 0 | 1): number => weighed.reduce((sum, ring) => sum + ring.middle[axis] * ring.area, 0) / area
  const middle: Position = [mean(0), mean(1)]
  const others = weighed
    .map((ring) => ring.middle)
    .toSorted((a, b) => kilometresBetween(a, middle) - kilometresBetween(b, middle))
  return rings.some((ring) => isWithin(middle, [ring])) ? [middle, ...others] : others
}
