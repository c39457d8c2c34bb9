import { expect, test } from 'vitest'
import type { MapPoint } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { groupName, groupPoints, labelOf } from './map-items.ts'

const point = (id: string, latitude: number, longitude: number, commune: string | null): MapPoint => ({
  id: id as RowId,
  name: id,
  commune,
  epci: null,
  latitude,
  longitude,
  freshness: 'fresh',
})

const everywhere: [number, number, number, number] = [-180, -85, 180, 85]

const points = [
  point('a', 46.471, 2.447, 'Pontvermeil'),
  point('b', 46.472, 2.444, 'Pontvermeil'),
  point('c', 46.472, 2.444, 'Sainte-Ormelle'),
  point('d', 46.62, 2.317, null),
]

const shownAt = (zoom: number) =>
  groupPoints(points)({ bounds: everywhere, zoom }).map((item) =>
    item.points
      .map(({ id }) => id)
      .toSorted()
      .join(''),
  )

test('places that would cover each other are one, and part as one comes nearer', () => {
  expect(shownAt(5)).toEqual(['abcd'])
  expect(shownAt(10).toSorted()).toEqual(['abc', 'd'])
  expect(shownAt(17).toSorted()).toEqual(['a', 'bc', 'd'])
})

test('places of one address never part', () => {
  const item = groupPoints(points)({ bounds: everywhere, zoom: 17 }).find((one) => one.points.length === 2)
  expect(item?.partsAt).toBeNull()
})

test('what stands together is named after the commune of most', () => {
  const [item] = groupPoints(points.slice(0, 3))({ bounds: everywhere, zoom: 9 })
  if (item === undefined) throw new Error('nothing shown')
  expect(labelOf(item)).toBe('Pontvermeil')
  expect(groupName(item)).toBe('trois lieux, Pontvermeil et une autre commune')
  expect(groupName({ ...item, points: points.slice(3) })).toBe('un lieu')
})
