import type { MapPart, PlacesMap, Segment } from '#shared/contract/directory/territory.ts'
import type { Freshness } from '#shared/records/directory/freshness.ts'
import { ratioOf } from '#shared/records/directory/places-ratio.ts'
import type { Position, Ring } from '#shared/records/directory/positions.ts'
import { type Attributes, element, linesOf, words } from '../../../components/chart/svg.ts'
import { freshnessSlices } from '../../../components/Freshness.tsx'
import { figure } from '../../../words/numbers.ts'
import { type LegendSign, type Look, legendEntries } from './legend-entries.ts'
import { groupPoints, labelOf, type MapItem, type MapView } from './map-items.ts'
import { namedSpots, type Side } from './map-layout.ts'
import { character, labelWidth, laidNames, namedParts, type Spot } from './part-labels.ts'
import { tintOf } from './tints.ts'

/** The colours of a map on paper. */
export interface MapColours {
  /** From the ground that has least. */
  readonly tints: readonly [string, string, string, string, string]
  readonly outside: string
  readonly surface: string
  readonly line: string
  readonly edge: string
  readonly ink: string
  readonly freshness: Readonly<Record<Freshness, string>>
}

interface Seen {
  readonly places: Pick<PlacesMap, 'parts' | 'ground' | 'points'>
  readonly look: Look
  /** What the screen shows. */
  readonly view: MapView
  readonly chosen: MapPart | null
  /** Near enough for the names of communes. */
  readonly isNamed: boolean
}

interface Drawing {
  /** Elements of SVG. */
  readonly body: string
  readonly width: number
  readonly height: number
}

/** The map as the screen shows it, with its legend below: elements of SVG that any program draws. */
export const mapDrawing = (seen: Seen, colours: MapColours): Drawing => {
  const { spotAt, width, height } = projected(seen.view)
  const { look, places, view } = seen
  const items = look.places ? groupPoints(places.points)(view) : []
  const legend = legendOf(look, colours, width)
  const pen = { spotAt, colours }
  const map = element(
    'svg',
    { x: 0, y: 0, width, height, viewBox: `0 0 ${width} ${height}` },
    ...places.parts.flatMap((part) => piecesOf(part, look, pen)),
    stroked(places.ground.lines, pen, { stroke: colours.line, 'stroke-width': 0.75 }),
    ...places.parts.map(({ edge }) => stroked(edge, pen, { stroke: colours.edge, 'stroke-width': 1.5 })),
    ...(seen.chosen === null ? [] : [stroked(seen.chosen.edge, pen, { stroke: colours.ink, 'stroke-width': 3 })]),
    ...namesOf(seen, items, pen),
    ...marksOf(seen, items, pen),
    scaleOf(view, height, colours),
  )
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke: colours.line }
  const body = [hatching(colours), map, element('rect', frame), element('g', at(0, height + 10), legend.body)].join('')
  return { body, width, height: height + 10 + legend.height }
}

const tile = 256

/** As Leaflet lays it out: Mercator's, in pixels from the corner of what is seen. */
const projected = ({ zoom, bounds: [west, south, east, north] }: MapView) => {
  const world = tile * 2 ** zoom
  const x = (longitude: number): number => ((longitude + 180) / 360) * world
  const y = (latitude: number): number => {
    const sine = Math.sin((latitude * Math.PI) / 180)
    return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world
  }
  return {
    spotAt: ([longitude, latitude]: Position): Spot => ({
      x: tenth(x(longitude) - x(west)),
      y: tenth(y(latitude) - y(north)),
    }),
    width: Math.round(x(east) - x(west)),
    height: Math.round(y(south) - y(north)),
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10

interface Pen {
  readonly spotAt: (position: Position) => Spot
  readonly colours: MapColours
}

const hatchingId = 'zone-blanche'

const hatching = ({ surface, edge }: MapColours): string =>
  element(
    'defs',
    {},
    element(
      'pattern',
      { id: hatchingId, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      element('rect', { width: 6, height: 6, fill: surface }),
      element('line', { x1: 1, y1: 0, x2: 1, y2: 6, stroke: edge }),
    ),
  )

const piecesOf = (part: MapPart, { colour, tints, blanks }: Look, { spotAt, colours }: Pen): readonly string[] => {
  const ratio = ratioOf(part)
  const rank = colour !== 'places' || tints === null || ratio === null ? 0 : tintOf(tints, ratio)
  const ground = colours.tints[rank] ?? colours.surface
  return part.pieces.map(({ rings, asked, blank }) => {
    const fill = blank && blanks ? `url(#${hatchingId})` : asked ? ground : colours.outside
    return element('path', { d: rings.map(closed(spotAt)).join(''), fill, 'fill-rule': 'evenodd' })
  })
}

const closed =
  (spotAt: Pen['spotAt']) =>
  (ring: Ring): string =>
    `M${ring.map(spotAt).map(told).join('L')}Z`

const told = ({ x, y }: Spot): string => `${x} ${y}`

const stroked = (lines: readonly Segment[], { spotAt }: Pen, look: Attributes): string =>
  element('path', {
    d: lines.map((line) => `M${line.map(spotAt).map(told).join('L')}`).join(''),
    fill: 'none',
    'stroke-linecap': 'round',
    ...look,
  })

const namesOf = ({ places, chosen }: Seen, items: readonly MapItem[], { spotAt, colours }: Pen): readonly string[] =>
  laidNames(namedParts(places.parts), { items, chosen, spotAt }).flatMap(({ part, words: name, spot }) => {
    const lines = linesOf(name, labelWidth, character.width)
    const top = spot.y - ((lines.length - 1) * character.height) / 2 + 4
    const look = part.asked ? { 'font-weight': 600, fill: colours.ink } : { fill: colours.edge }
    return lines.map((line, rank) =>
      haloed(line, { x: spot.x, y: top + rank * character.height, 'text-anchor': 'middle', ...look }, colours),
    )
  })

/** On white, written first: not every program paints the stroke of a text under it. */
const haloed = (text: string, look: Attributes, { surface }: MapColours): string =>
  words('text', text, {
    ...look,
    ...{ fill: surface, stroke: surface, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' },
  }) + words('text', text, look)

const marksOf = (
  { look: { colour }, isNamed }: Seen,
  items: readonly MapItem[],
  { spotAt, colours }: Pen,
): readonly string[] => {
  const spots = items.map((item) => ({
    ...spotAt([item.longitude, item.latitude]),
    key: item.key,
    label: labelOf(item),
    weight: item.points.length,
  }))
  const named = isNamed ? namedSpots(spots) : new Map<string, Side>()
  return items.flatMap(({ points: [only, ...others] }, rank) => {
    const spot = spots[rank]
    if (spot === undefined || only === undefined) return []
    const side = named.get(spot.key)
    const sign: LegendSign =
      others.length > 0
        ? { kind: 'places' }
        : colour === 'freshness'
          ? { kind: 'freshness', freshness: only.freshness }
          : { kind: 'place' }
    return [
      element('g', at(spot.x, spot.y), signOf(sign, colours, others.length + 1)),
      ...(side === undefined ? [] : [haloed(spot.label ?? '', { ...beside(spot, side), 'font-size': 12 }, colours)]),
    ]
  })
}

const at = (x: number, y: number): Attributes => ({ transform: `translate(${tenth(x)} ${tenth(y)})` })

const beside = ({ x, y }: Spot, side: Side): Attributes =>
  ({
    below: { x, y: y + 27, 'text-anchor': 'middle' },
    above: { x, y: y - 18, 'text-anchor': 'middle' },
    right: { x: x + 18, y: y + 4 },
    left: { x: x - 18, y: y + 4, 'text-anchor': 'end' },
  })[side]

/** A sign of the map or of its legend, around nought. */
const signOf = (sign: LegendSign, colours: MapColours, count: number): string => {
  const { surface, ink, edge } = colours
  switch (sign.kind) {
    case 'tint':
      return swatch(colours.tints[sign.rank] ?? surface, edge)
    case 'blank':
      return swatch(`url(#${hatchingId})`, edge)
    case 'place':
      return element('circle', { r: 6, fill: surface, stroke: ink }) + element('circle', { r: 4, fill: ink })
    case 'places':
      return groupSign(figure(count), colours)
    case 'freshness': {
      const tone = colours.freshness[sign.freshness]
      return (
        element('circle', { r: 9, fill: surface }) +
        element('circle', { r: 6.7, fill: 'none', stroke: tone, 'stroke-width': 1.4 }) +
        element('path', { d: freshnessSlices[sign.freshness], transform: 'translate(-9 -9)', fill: tone })
      )
    }
  }
}

const swatch = (fill: string, stroke: string): string =>
  element('rect', { x: -7.5, y: -7.5, width: 15, height: 15, rx: 2, fill, stroke })

const groupSign = (text: string, { surface, ink }: MapColours): string => {
  const width = Math.max(26, text.length * 8 + 14)
  return (
    element('rect', {
      ...{ x: -width / 2, y: -13, width, height: 26, rx: 13 },
      ...{ fill: surface, stroke: ink, 'stroke-width': 1.5 },
    }) + words('text', text, { y: 5, 'font-size': 14, 'font-weight': 600, 'text-anchor': 'middle' })
  )
}

const line = { height: 28, character: 6.6, sign: 34, gap: 18 }

/** Signs and words side by side, as many as a line holds. */
const legendOf = (look: Look, colours: MapColours, width: number) => {
  let [x, y] = [0, 0]
  const entries = legendEntries(look).map(({ sign, words: text }) => {
    const taken = line.sign + text.length * line.character
    if (x > 0 && x + taken > width) [x, y] = [0, y + line.height]
    const entry =
      element('g', at(x + 14, y + line.height / 2), signOf(sign, colours, 3)) +
      words('text', text, { x: x + line.sign, y: y + line.height / 2 + 4 })
    x += taken + line.gap
    return entry
  })
  return { body: entries.join(''), height: entries.length === 0 ? 0 : y + line.height }
}

const equator = 40_075

/** A round length, at most a hundred pixels long. */
const scaleOf = ({ zoom, bounds: [, south, , north] }: MapView, height: number, colours: MapColours): string => {
  const kilometres = (equator * Math.cos((((south + north) / 2) * Math.PI) / 180)) / (tile * 2 ** zoom)
  const length = roundLengths.findLast((one) => one <= 100 * kilometres) ?? 0.1
  const end = tenth(10 + length / kilometres)
  return (
    element('path', {
      d: `M10 ${height - 16}V${height - 10}H${end}V${height - 16}`,
      fill: 'none',
      stroke: colours.edge,
    }) +
    haloed(
      length < 1 ? `${length * 1000}\u00A0m` : `${length}\u00A0km`,
      { x: 14, y: height - 16, 'font-size': 12, fill: colours.edge },
      colours,
    )
  )
}

const roundLengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200]
