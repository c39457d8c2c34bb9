/** Degrees (WGS 84), in the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number]

/** A closed line, whose last point leads to the first. */
export type Ring = readonly Position[]

const kilometresOfDegree = 111.195

/** As the crow flies; exact enough within a département. */
export const kilometresBetween = ([x, y]: Position, [u, v]: Position): number =>
  Math.hypot((x - u) * Math.cos(((y + v) / 2) * (Math.PI / 180)), y - v) * kilometresOfDegree

/** The middle of positions, each as much as another. */
export const meanOf = (positions: readonly Position[]): Position => {
  const mean = (axis: 0 | 1): number =>
    positions.reduce((sum, position) => sum + position[axis], 0) / Math.max(1, positions.length)
  return [mean(0), mean(1)]
}

/** What a ring holds, in square degrees: less than zero when its points go round as the hands of a clock do. */
export const areaOf = (ring: Ring): number => {
  let twice = 0
  let [ax, ay] = ring.at(-1) ?? [0, 0]
  for (const [bx, by] of ring) {
    twice += ax * by - ay * bx
    ;[ax, ay] = [bx, by]
  }
  return twice / 2
}

/** How far a position lies from the nearest of these lines, whichever side it is on. */
export const kilometresFromEdge = ([x, y]: Position, rings: readonly Ring[]): number => {
  const shrink = Math.cos(y * (Math.PI / 180))
  let least = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0]
    for (const [bx, by] of ring) {
      const [dx, dy] = [(bx - ax) * shrink, by - ay]
      const [px, py] = [(x - ax) * shrink, y - ay]
      const length = dx ** 2 + dy ** 2
      const part = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length))
      least = Math.min(least, Math.hypot(px - part * dx, py - part * dy))
      ;[ax, ay] = [bx, by]
    }
  }
  return least * kilometresOfDegree
}

/** Within one of the rings, and in none of its holes. */
export const isWithin = (position: Position, rings: readonly Ring[]): boolean =>
  rings.filter((ring) => isInside(position, ring)).length % 2 === 1

const isInside = ([x, y]: Position, ring: Ring): boolean => {
  let inside = false
  let [ax, ay] = ring.at(-1) ?? [0, 0]
  for (const [bx, by] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    ;[ax, ay] = [bx, by]
  }
  return inside
}
