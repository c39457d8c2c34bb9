/** Degrees (WGS 84), in the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number]

/** A closed line, whose last point leads to the first. */
export type Ring = readonly Position[]

const kilometresOfDegree = 111.195

/** As the crow flies; exact enough within a département. */
export const kilometresBetween = ([x, y]: Position, [u, v]: Position): number =>
  Math.hypot((x - u) * Math.cos(((y + v) / 2) * (Math.PI / 180)), y - v) * kilometresOfDegree

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
