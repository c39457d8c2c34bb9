import { Delaunay } from 'd3-delaunay'
import type { Segment } from '#shared/contract/directory/territory.ts'
import { meanOf, type Position, type Ring } from '#shared/records/directory/positions.ts'
import { clipRing, clipSegment, edgesOf, partsWithin } from './clip.ts'
import type { Ground } from './ground.ts'

/** A commune, and the middle of its town. */
export interface Seed {
  readonly commune: string
  readonly position: Position
}

/**
 * Lays a cell around each seed, all that is nearer to it than to any other, within an outline. Neighbours stay neighbours; how far
 * a commune truly goes is not known.
 */
export const mosaicOf = (seeds: readonly Seed[], outline: readonly Ring[]): Ground => {
  if (seeds.length === 0) return { pieces: [], lines: [] }
  const plane = planeOf(outline)
  const flat = outline.map((ring) => ring.map(plane.flat))
  const cells = cellsOf(
    seeds.map(({ position }) => plane.flat(position)),
    flat,
  )
  const round = (ring: Ring): Ring => ring.map(plane.round)
  return {
    pieces: seeds.map(({ commune }, at) => ({
      area: { kind: 'commune', code: commune },
      rings: flat.map((ring) => round(clipRing(ring, cells[at]?.ring ?? []))).filter((ring) => ring.length > 2),
    })),
    lines: [...innerLines(cells, flat), ...outerLines(cells, flat)].map(({ line: [a, b], sides }) => ({
      line: [plane.round(a), plane.round(b)],
      sides,
    })),
  }
}

/** What stands for an outline where none is known: the tightest line around all that is near a seed. */
export const reachOf = (seeds: readonly Seed[]): readonly Ring[] => {
  const around = seeds.flatMap(({ position }) => circleAround(position))
  if (around.length === 0) return []
  const { hull } = Delaunay.from(around.map(([x, y]): [number, number] => [x, y]))
  return [Array.from(hull, (at) => around[at] ?? [0, 0])]
}

/** Degrees of latitude, some 6 km, that a territory without an outline is taken to go beyond its towns. */
const reach = 0.054

const circleAround = ([x, y]: Position): readonly Position[] =>
  Array.from({ length: 24 }, (_, rank) => (rank * Math.PI) / 12).map((angle) => [
    x + (reach * Math.cos(angle)) / shrinkAt(y),
    y + reach * Math.sin(angle),
  ])

/** What a degree of longitude is beside one of latitude. */
const shrinkAt = (latitude: number): number => Math.cos(latitude * (Math.PI / 180))

/** Where a département is flat, around its middle: one unit is as long in all directions, and figures are small. */
const planeOf = (outline: readonly Ring[]) => {
  const [x0, y0] = meanOf(outline.flat())
  const shrink = shrinkAt(y0)
  return {
    flat: ([x, y]: Position): Position => [(x - x0) * shrink, y - y0],
    /** Back in degrees, to about ten metres. */
    round: ([x, y]: Position): Position => [rounded(x / shrink + x0), rounded(y + y0)],
  }
}

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000

interface Cell {
  readonly ring: Ring
  /** Each edge, and the cell that it parts this one from; `null` at the end of the map. */
  readonly edges: readonly { readonly line: Segment; readonly next: number | null }[]
}

const cellsOf = (points: readonly Position[], outline: readonly Ring[]): readonly Cell[] => {
  const all = [...points, ...outline.flat()]
  const ends = (axis: 0 | 1): readonly [number, number] => {
    const values = all.map((point) => point[axis])
    return [Math.min(...values) - margin, Math.max(...values) + margin]
  }
  const [[west, east], [south, north]] = [ends(0), ends(1)]
  const delaunay = Delaunay.from(points.map(([x, y], at): [number, number] => [x, y + unaligned(at)]))
  const voronoi = delaunay.voronoi([west, south, east, north])
  return points.map((point, at) => {
    const polygon: readonly [number, number][] = voronoi.cellPolygon(at) ?? []
    const ring = polygon.slice(1)
    const neighbours = [...voronoi.neighbors(at)]
    const next = (line: Segment): number | null =>
      neighbours.find((other) => parts(line, point, points[other] ?? point)) ?? null
    return { ring, edges: edgesOf(ring).map((line) => ({ line, next: next(line) })) }
  })
}

/** Degrees around the outline: the frame of the map cuts nothing of it. */
const margin = 0.5

/** Degrees, less than a metre: points in a row have no triangle, and those of one spot have one cell for all. */
const unaligned = (rank: number): number => ((rank * 37) % 101) * 5e-8

/** Degrees, about a metre. */
const same = 1e-5

/** Whether an edge lies as far from one point as from the other. */
const parts = ([[ax, ay], [bx, by]]: Segment, one: Position, other: Position): boolean => {
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2]
  const distance = ([u, v]: Position): number => Math.hypot(x - u, y - v)
  return Math.abs(distance(one) - distance(other)) < same
}

/** Lines between two cells, each once. */
const innerLines = (cells: readonly Cell[], outline: readonly Ring[]): Ground['lines'] =>
  cells.flatMap(({ edges }, own) =>
    edges.flatMap(({ line, next }) =>
      next === null || next < own
        ? []
        : partsWithin(line, outline).map((part) => ({ line: part, sides: [own, next] as const })),
    ),
  )

/** The outline, in the parts that each cell has of it. */
const outerLines = (cells: readonly Cell[], outline: readonly Ring[]): Ground['lines'] =>
  outline.flatMap(edgesOf).flatMap((edge) =>
    cells.flatMap(({ ring }, own) => {
      const line = ring.length === 0 ? null : clipSegment(edge, ring)
      return line === null ? [] : [{ line, sides: [own, null] as const }]
    }),
  )
