import { expect, test } from 'vitest'
import { mosaicOf } from './mosaic.ts'
import { type MappedCommune, partsOf } from './parts.ts'

const val = { code: '1', name: 'CC du Val' }
const plaine = { code: '2', name: 'CC de la Plaine' }

const commune = (code: string, epci: string | null, longitude: number | null): MappedCommune => ({
  code,
  name: `Commune ${code}`,
  epci,
  population: 1_000,
  position: longitude === null ? null : [longitude, 45],
  asked: true,
})

/** From west to east, some 8 km from each to the next. */
const communes = [
  commune('a', '1', 4.05),
  commune('b', '1', 4.15),
  commune('c', '2', 4.25),
  { ...commune('d', '2', 4.35), asked: false },
  commune('e', '2', null),
]

const outline = [
  [
    [4, 44.9],
    [4.4, 44.9],
    [4.4, 45.1],
    [4, 45.1],
  ] as const,
]

const seeds = communes.flatMap(({ code, position }) => (position === null ? [] : [{ commune: code, position }]))
const ground = mosaicOf(seeds, outline)

test('each part counts its communes, its places, and what no place is near; what is not known is no blank', () => {
  const { parts, lines } = partsOf(ground, {
    communes,
    epci: [val, plaine],
    counted: ['1', '1', null],
    standing: [{ commune: 'a', position: [4.05, 45] }],
  })
  expect(
    parts.map(({ pieces, edge, ...part }) => ({ ...part, pieces: pieces.length, lines: edge.length > 0 })),
  ).toEqual([
    { epci: val, asked: true, population: 2_000, places: 2, blank: 1, unknown: 0, pieces: 2, lines: true },
    { epci: plaine, asked: true, population: 2_000, places: 0, blank: 1, unknown: 1, pieces: 2, lines: true },
  ])
  expect(parts.flatMap(({ pieces }) => pieces.map(({ commune, asked, blank }) => [commune, asked, blank]))).toEqual([
    ['Commune a', true, false],
    ['Commune b', true, true],
    ['Commune c', true, true],
    ['Commune d', false, false],
  ])
  // Two inside lines; the third is where the parts meet, and both have it.
  expect(lines).toHaveLength(2)
  const [first, second] = parts.map(({ edge }) => new Set(edge.map(String)))
  expect([...(first ?? [])].filter((line) => second?.has(line))).toHaveLength(1)
})

test('a commune is served by its own place without coordinates, and by that of the next part', () => {
  const { parts } = partsOf(ground, {
    communes,
    epci: [val, plaine],
    counted: [],
    standing: [
      { commune: 'a', position: null },
      { commune: null, position: [4.2, 45] },
    ],
  })
  expect(parts.map(({ blank }) => blank)).toEqual([0, 0])
})
