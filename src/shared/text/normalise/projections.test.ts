import { describe, expect, test } from 'vitest'
import { fromMetres } from './projections.ts'

/** Metres between two points, near enough for less than a kilometre. */
const metresBetween = (
  one: { readonly latitude: number; readonly longitude: number },
  latitude: number,
  longitude: number,
): number => {
  const degree = 111_320
  return Math.hypot(
    (one.latitude - latitude) * degree,
    (one.longitude - longitude) * degree * Math.cos((latitude * Math.PI) / 180),
  )
}

describe('metres of the legal projections are points again, within a decimetre', () => {
  test.each([
    ['the origin of Lambert-93, by its definition', 700_000, 6_600_000, null, 46.5, 3],
    ['Paris, as the tests of proj4php publish it', 652_709.401, 6_859_290.946, null, 48.831938054, 2.355781113],
    // The others were computed by proj4js 2, which is no part of this program.
    ['Lyon', 842_666, 6_519_924, null, 45.76399684, 4.83569141],
    ['the south of Corsica', 1_188_300.12, 6_105_650.5, '2A', 41.88802371, 8.87578858],
    ['the end of Brittany', 145_000, 6_840_000, '29', 48.42248148, -4.51285501],
    ['CC45', 1_842_000, 4_174_000, '26', 44.75187544, 4.79351993],
    ['CC50', 1_704_000, 9_270_000, null, 50.62932528, 3.05653413],
    ['La Réunion, RGR92 UTM 40S', 338_000, 7_690_000, '974', -20.88314469, 55.44259383],
    ['Guadeloupe, UTM 20N', 643_000, 1_796_000, '971', 16.24045036, -61.66193736],
    ['Martinique, UTM 20N', 708_000, 1_616_000, '972', 14.60931928, -61.06903377],
    ['Guyane, UTM 22N', 354_000, 545_000, '973', 4.92935957, -52.31678843],
    ['Mayotte, UTM 38S', 520_000, 8_590_000, '976', -12.75455285, 45.1842518],
  ])('%s', (_where, x, y, departement, latitude, longitude) => {
    const point = fromMetres(x, y, { departement, isOnWebMap: false })
    expect(point).not.toBeNull()
    if (point !== null) expect(metresBetween(point, latitude, longitude)).toBeLessThan(0.1)
  })
})

test.each([
  ['Lambert II étendu, of another ellipsoid', 600_000, 2_430_000],
  ['degrees', 4.7, 45.98],
  ['La Réunion, where nothing says it is', 338_000, 7_690_000],
])('what is in none of them is no point: %s', (_what, x, y) =>
  expect(fromMetres(x, y, { departement: null, isOnWebMap: false })).toBeNull(),
)
