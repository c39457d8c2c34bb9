import { expect, test } from 'vitest'
import { namedSpots, nearestSpot, spotTowards } from './map-layout.ts'

const spot = (key: string, x: number, y: number, label: string | null = key, weight = 1) => ({
  key,
  x,
  y,
  label,
  weight,
})

test('a name that would cover a mark or a greater one’s name is not written', () => {
  const spots = [
    spot('small', 0, 0, 'Brandeville'),
    spot('great', 40, 0, 'Pontvermeil', 9),
    spot('below', 300, 60),
    spot('above', 300, 30),
    spot('nameless', 600, 0, null),
  ]
  expect([...namedSpots(spots)]).toEqual(['great', 'below'])
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
