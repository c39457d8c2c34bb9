import { expect, test } from 'vitest'
import type { MapPart, MapPoint } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Position } from '#shared/records/directory/positions.ts'
import { mapDrawing } from './map-drawing.ts'
import { mapCaptions, mapDescription, mapTitle } from './picture-words.ts'

const colours = {
  tints: ['#ffffff', '#111111', '#222222', '#333333', '#444444'],
  ...{ outside: '#eeeeee', surface: '#ffffff', line: '#dddddd', edge: '#555555', ink: '#000000' },
  freshness: { fresh: '#000000', watch: '#000000', check: '#6f4806', refresh: '#933025' },
} as const

const square = (west: number): readonly Position[] => [
  [west, 45],
  [west + 0.5, 45],
  [west + 0.5, 45.5],
  [west, 45.5],
]

const part = (west: number, changes: Partial<MapPart>): MapPart => ({
  epci: { code: '200000001', name: 'CC du Haut-Val (Siren : 200000001)' },
  ...{ asked: true, population: 10_000, places: 2, blank: 0, unknown: 0 },
  pieces: [{ commune: '00001', asked: true, blank: false, rings: [square(west)] }],
  edge: [
    [
      [west, 45],
      [west, 45.5],
    ],
  ],
  ...changes,
})

const point = (longitude: number, changes: Partial<MapPoint> = {}): MapPoint => ({
  id: `place ${longitude}` as RowId,
  name: 'Foyer rural',
  ...{ commune: 'Valombrage', epci: null, longitude, latitude: 45.25, freshness: 'fresh' },
  ...changes,
})

const haut = part(4, {})
const bas = part(4.5, {
  epci: { code: '200000002', name: 'CC des Monts du Lyonnais et de la Haute Vallée' },
  ...{ places: 8, blank: 1 },
  pieces: [{ commune: '00002', asked: true, blank: true, rings: [square(4.5)] }],
})
const ground = { kind: 'cells', outlined: true, lines: [] } as const
const look = { colour: 'places', tints: { bounds: [3, 5, 6, 7] }, places: true, blanks: true } as const
const view = { zoom: 9, bounds: [3.9, 44.9, 5.1, 45.6] as [number, number, number, number] }
const drawn = (points: readonly MapPoint[], changes: object = {}) =>
  mapDrawing(
    { places: { parts: [haut, bas], ground, points }, look, view, chosen: null, isNamed: false, ...changes },
    colours,
  )

test('each part is drawn in its tint, hatched where no place is near, and named', () => {
  const { body, width, height } = drawn([])
  expect([width, height]).toEqual([437, 484])
  expect(body).toContain('fill="#ffffff" fill-rule="evenodd"')
  expect(body).toContain('fill="url(#zone-blanche)" fill-rule="evenodd"')
  expect(body.match(/<pattern /g)).toHaveLength(1)
  expect(body).toMatch(/font-weight="600" fill="#000000">Haut-Val<\/text>/)
  // A long name goes on several lines.
  expect(body).toMatch(/>Monts du Lyonnais<\/text>.*>et de la Haute<\/text>.*>Vallée<\/text>/)
  expect(body).toContain('>7 et plus</text>')
  expect(body).toContain('>20\u00A0km</text>')
  expect(drawn([], { look: { ...look, blanks: false } }).body).not.toContain('fill="url(#zone-blanche)" fill-rule')
})

test('what is not asked is pale, and the part that is chosen has a heavy edge', () => {
  const outside = part(4, { asked: false, pieces: haut.pieces.map((piece) => ({ ...piece, asked: false })) })
  const { body } = drawn([], { places: { parts: [outside, bas], ground, points: [] }, chosen: bas })
  expect(body).toContain('fill="#eeeeee"')
  expect(body).toContain('stroke="#000000" stroke-width="3"')
})

test('places that stand together are one mark with their number, and one alone says how fresh it is', () => {
  const points = [point(4.2), point(4.21), point(4.9, { freshness: 'refresh', commune: 'Cluny' })]
  expect(drawn(points).body).toMatch(/rx="13".*>2<\/text>/)
  const near = drawn(points, { look: { ...look, colour: 'freshness' }, isNamed: true }).body
  expect(near).toContain('fill="#933025"')
  expect(near).toMatch(/>Cluny<\/text>/)
  expect(drawn(points, { look: { ...look, places: false } }).body).not.toContain('>2</text>')
})

test('nothing in it is for a browser alone', () => {
  expect(drawn([point(4.2)]).body).not.toMatch(/class=|style=|var\(|oklab|NaN|undefined/)
})

test('the words of the picture say what it is, for whom sees it and whom does not, and whose its lines are', () => {
  const places = { ...{ points: [], unplaced: 1, strays: [] }, ground, parts: [haut, bas] }
  expect(mapTitle(look, ['Rhône', 'secteur Nord'])).toBe('Lieux pour 10\u00A0000\u00A0habitants, Rhône, secteur Nord')
  expect(mapTitle({ colour: 'places', tints: null }, ['Rhône'])).toBe('Lieux, Rhône')
  expect(mapDescription([haut, bas])).toBe(
    'Par habitant, la CC des Monts du Lyonnais et de la Haute Vallée a quatre fois plus de lieux que la CC du Haut-Val. ' +
      'Lieux pour 10\u00A0000\u00A0habitants\u00A0: CC du Haut-Val\u00A0: 2,0\u00A0; CC des Monts du Lyonnais et de la Haute Vallée\u00A0: 8,0.',
  )
  const captions = mapCaptions(places, { contours: null, day: '30 novembre 2026' })
  expect(captions[1]).toMatch(/^Un autre lieu n’a pas de coordonnées\. Carte approchée/)
  expect(captions[2]).toMatch(/GeoNames \(CC\u00A0BY\u00A04\.0\).* Édité le 30 novembre 2026 avec Concerto\.$/)
  const own = { ...places, unplaced: 0, ground: { ...ground, kind: 'contours' as const } }
  expect(mapCaptions(own, { contours: 'epci.geojson', day: '30 novembre 2026' }).slice(1)).toEqual([
    'Contours\u00A0: epci.geojson. Édité le 30 novembre 2026 avec Concerto.',
  ])
})
