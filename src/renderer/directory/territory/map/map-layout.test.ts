import { expect, test } from 'vitest'
import { namedSpots, nearestSpot, spotTowards } from './map-layout.ts'

const spot = (key: string, x: number, y: number, label: string | null = key, weight = 1) => ({
  key,
  x,
  y,
  label,
  weight,
})

test('a name is written under its mark, else where it covers neither a mark nor a greater one’s name', () => {
  const spots = [
    spot('under', 0, 0, 'Brandeville'),
    spot('great', 0, 40, 'Pontvermeil', 9),
    spot('nameless', 600, 0, null),
  ]
  expect([...namedSpots(spots)]).toEqual([
    ['great', 'below'],
    ['under', 'above'],
  ])
})

test('a name that has no room is not written', () => {
  const around = [
    [40, 0],
    [-40, 0],
    [0, 34],
    [0, -34],
  ] as const
  const spots = [spot('hemmed', 0, 0, 'Brandeville', 9), ...around.map(([x, y]) => spot(`${x} ${y}`, x, y, null))]
  expect([...namedSpots(spots)]).toEqual([])
})

test('an arrow leads to the nearest mark that lies that way', () => {
  const from = spot('from', 100, 100)
  const spots = [from, spot('up', 110, 40), spot('far up', 100, 0), spot('right', 180, 120), spot('left', 20, 20)]
  const led = (key: string) => spotTowards(key, from, spots)?.key ?? null
  expect(led('ArrowUp')).toBe('up')
  expect(led('ArrowRight')).toBe('right')
  expect(led('ArrowLeft')).toBe('left')
  expect(led('ArrowDown')).toBeNull()
  expect(led('Enter')).toBeNull()
})

test('the nearest mark of a point', () => {
  expect(nearestSpot(90, 90, [spot('a', 0, 0), spot('b', 100, 100)])?.key).toBe('b')
  expect(nearestSpot(0, 0, [])).toBeNull()
})
