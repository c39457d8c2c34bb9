import { expect, test } from 'vitest'
import type { MapPart } from '#shared/contract/directory/territory.ts'
import { markBox } from './map-layout.ts'
import { middlesOf, placedLabels } from './part-labels.ts'

const label = (key: string, x: number, y: number, weight = 1) => ({ key, words: 'Haut-Val', spots: [{ x, y }], weight })

test('a name makes way for a mark and for a greater one, or is left out', () => {
  const marks = [markBox({ x: 0, y: 0 })]
  expect(placedLabels([label('a', 0, 0)], marks).get('a')).toEqual({ x: 0, y: -26 })
  const placed = placedLabels([label('small', 300, 0), label('great', 300, 0, 2)], [])
  expect([placed.get('great'), placed.get('small')]).toEqual([
    { x: 300, y: 0 },
    { x: 300, y: -26 },
  ])
  const crowd = Array.from({ length: 9 }, (_, at) => markBox({ x: 0, y: at * 14 - 56 }))
  expect(placedLabels([label('a', 0, 0)], crowd).size).toBe(0)
})

test('a part is named in its middle, or in the piece that is nearest to it when that is not in it', () => {
  const square = (west: number) => [
    [west, 45] as const,
    [west + 1, 45] as const,
    [west + 1, 46] as const,
    [west, 46] as const,
  ]
  const part = (...rings: readonly ReturnType<typeof square>[]): MapPart => ({
    ...{ epci: null, asked: true, population: 1, places: 0, blank: 0, unknown: 0, edge: [] },
    pieces: [{ commune: null, asked: true, blank: false, rings }],
  })
  expect(middlesOf(part(square(4)))[0]).toEqual([4.5, 45.5])
  expect(middlesOf(part(square(4), square(8), square(8)))[0]).toEqual([8.5, 45.5])
  expect(middlesOf(part())).toEqual([])
})
