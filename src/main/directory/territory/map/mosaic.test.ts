import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  areaOf,
  isWithin,
  kilometresBetween,
  kilometresFromEdge,
  type Ring,
} from '#shared/records/directory/positions.ts'
import { mosaicOf, reachOf, type Seed } from './mosaic.ts'

/** A coast with a bay, and an island. */
const outline: readonly Ring[] = [
  [
    [4, 45],
    [5, 45],
    [5, 46],
    [4.7, 46],
    [4.6, 45.3],
    [4.4, 45.3],
    [4.3, 46],
    [4, 46],
  ],
  [
    [5.2, 45.4],
    [5.4, 45.4],
    [5.4, 45.6],
    [5.2, 45.6],
  ],
]

const total = (rings: readonly Ring[]): number => rings.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0)

const degrees = (least: number) => fc.integer({ min: 0, max: 9_999 }).map((rank) => least + rank / 7_000)

const someSeeds = fc
  .uniqueArray(fc.tuple(degrees(4), degrees(44.9)), { minLength: 1, maxLength: 40, selector: String })
  .map((positions) => positions.map((position, rank): Seed => ({ commune: String(rank), position })))

test('any towns part all the département among them, each around its own', () => {
  fc.assert(
    fc.property(someSeeds, (seeds) => {
      const { pieces } = mosaicOf(seeds, outline)
      expect(pieces.reduce((sum, { rings }) => sum + total(rings), 0)).toBeCloseTo(total(outline), 2)
      for (const [rank, { position }] of seeds.entries()) {
        const isHome = isWithin(position, outline) && kilometresFromEdge(position, outline) > 0.1
        const closest = Math.min(
          ...seeds.flatMap((other, at) => (at === rank ? [] : kilometresBetween(position, other.position))),
        )
        if (isHome && closest > 0.1) expect(isWithin(position, pieces[rank]?.rings ?? [])).toBe(true)
      }
    }),
  )
})

test('any line parts two neighbours midway, or ends the département', () => {
  fc.assert(
    fc.property(someSeeds, (seeds) => {
      for (const { line, sides } of mosaicOf(seeds, outline).lines) {
        const [[ax, ay], [bx, by]] = line
        const middle = [(ax + bx) / 2, (ay + by) / 2] as const
        const [own, next] = sides.map((side) => (side === null ? null : (seeds[side]?.position ?? null)))
        if (next === null) expect(kilometresFromEdge(middle, outline)).toBeLessThan(0.05)
        else if (own !== null && own !== undefined && next !== undefined)
          expect(Math.abs(kilometresBetween(own, middle) - kilometresBetween(next, middle))).toBeLessThan(1)
      }
    }),
  )
})

test('without an outline, the map ends some kilometres around the towns', () => {
  const [ring = []] = reachOf([
    { commune: 'a', position: [55.4, -21] },
    { commune: 'b', position: [55.6, -21.2] },
  ])
  expect(isWithin([55.5, -21.1], [ring])).toBe(true)
  expect(isWithin([55.45, -21], [ring])).toBe(true)
  expect(isWithin([55.3, -21], [ring])).toBe(false)
  expect(reachOf([])).toEqual([])
})
