/** A point of France, in degrees. */
export interface Degrees {
  readonly latitude: number
  readonly longitude: number
}

/** How metres on a plane are a point again. */
type Unproject = (x: number, y: number) => Degrees

/** GRS80, the ellipsoid of the legal systems of France; what they say is less than a metre from WGS84. */
const semiMajor = 6_378_137
const flattening = 1 / 298.257222101
const eccentricity = Math.sqrt(flattening * (2 - flattening))

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180
const toDegrees = (radians: number): number => (radians * 180) / Math.PI

/** Isometric latitude, and its inverse: IGN, ALG0001 and ALG0002. */
const isometric = (latitude: number): number =>
  Math.atanh(Math.sin(latitude)) - eccentricity * Math.atanh(eccentricity * Math.sin(latitude))

const fromIsometric = (value: number): number => {
  let latitude = Math.asin(Math.tanh(value))
  for (let turn = 0; turn < 6; turn += 1)
    latitude = Math.asin(Math.tanh(value + eccentricity * Math.atanh(eccentricity * Math.sin(latitude))))
  return latitude
}

/** A conic projection between two parallels, on the meridian 3° E: IGN, ALG0019 and ALG0004. Degrees and metres. */
const lambert = (south: number, north: number, origin: number, falseX: number, falseY: number): Unproject => {
  const [first, second] = [toRadians(south), toRadians(north)]
  const radius = (latitude: number): number =>
    Math.cos(latitude) / Math.sqrt(1 - (eccentricity * Math.sin(latitude)) ** 2)
  const n = Math.log(radius(first) / radius(second)) / (isometric(second) - isometric(first))
  const c = ((semiMajor * radius(first)) / n) * Math.exp(n * isometric(first))
  const poleY = falseY + c * Math.exp(-n * isometric(toRadians(origin)))
  return (x, y) => {
    const [east, south] = [x - falseX, poleY - y]
    return {
      latitude: toDegrees(fromIsometric(Math.log(c / Math.hypot(east, south)) / n)),
      longitude: 3 + toDegrees(Math.atan2(east, south) / n),
    }
  }
}

/** A zone of the universal transverse Mercator, by Krüger's series: a millimetre within the zone. */
const utm = (zone: number, hemisphere: 'north' | 'south'): Unproject => {
  const n = flattening / (2 - flattening)
  const scale = (0.9996 * semiMajor * (1 + n ** 2 / 4 + n ** 4 / 64)) / (1 + n)
  const series = [n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3, n ** 2 / 48 + n ** 3 / 15, (17 / 480) * n ** 3]
  return (x, y) => {
    const [up, east] = [(y - (hemisphere === 'south' ? 10_000_000 : 0)) / scale, (x - 500_000) / scale]
    const sum = (term: (times: number) => number): number =>
      series.reduce((total, factor, rank) => total + factor * term(2 * (rank + 1)), 0)
    const north = up - sum((times) => Math.sin(times * up) * Math.cosh(times * east))
    const side = east - sum((times) => Math.cos(times * up) * Math.sinh(times * east))
    return {
      latitude: toDegrees(fromIsometric(Math.atanh(Math.sin(north) / Math.cosh(side)))),
      longitude: zone * 6 - 183 + toDegrees(Math.atan2(Math.sinh(side), Math.cos(north))),
    }
  }
}

/** « EPSG:3857 », the plane of the maps of the web: a sphere, and metres that only the equator has. */
const webMercator: Unproject = (x, y) => ({
  latitude: toDegrees(Math.atan(Math.sinh(y / semiMajor))),
  longitude: toDegrees(x / semiMajor),
})

/** Where its metres are those of France in Europe, or of what is far away overseas. */
const isOnWebMap = (x: number, y: number): boolean =>
  x > 4_500_000 || x < -5_700_000 || (x > -620_000 && x < 1_120_000 && y > 5_000_000 && y < 6_720_000)

const lambert93 = lambert(44, 49, 46.5, 700_000, 6_600_000)

/** The nine zones of conic projections, CC42 to CC50, by the parallel in their middle. */
const zoned = (parallel: number): Unproject =>
  lambert(parallel - 0.75, parallel + 0.75, parallel, 1_700_000, (parallel - 41) * 1_000_000 + 200_000)

/** The legal projections overseas, by département. */
const overseas: Readonly<Record<string, Unproject>> = {
  971: utm(20, 'north'),
  972: utm(20, 'north'),
  973: utm(22, 'north'),
  974: utm(40, 'south'),
  976: utm(38, 'south'),
  977: utm(20, 'north'),
  978: utm(20, 'north'),
}

/** What is said of a point beside its numbers. */
export interface Located {
  /** « 974 », when it is known. */
  readonly departement: string | null
  /** Whether its metres are said to be those of the maps of the web. */
  readonly isOnWebMap: boolean
}

/**
 * The point of metres east and north in the legal projection: Lambert-93, or the conic zone that the numbers tell, or that
 * of a département overseas; else on the maps of the web. `null` when they are those of none.
 */
export const fromMetres = (x: number, y: number, located: Located): Degrees | null =>
  (located.isOnWebMap ? null : fromLegalMetres(x, y, located.departement)) ??
  (isOnWebMap(x, y) ? webMercator(x, y) : null)

const fromLegalMetres = (x: number, y: number, departement: string | null): Degrees | null => {
  const local = departement === null ? undefined : overseas[departement]
  if (local !== undefined) return x > 100_000 && x < 900_000 && y > 100_000 && y < 10_000_000 ? local(x, y) : null
  if (x >= 100_000 && x <= 1_250_000 && y >= 6_000_000 && y <= 7_200_000) return lambert93(x, y)
  const parallel = 41 + Math.floor(y / 1_000_000)
  return x > 1_250_000 && x < 2_300_000 && parallel >= 42 && parallel <= 50 ? zoned(parallel)(x, y) : null
}
