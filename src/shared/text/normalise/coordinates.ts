import { fromMetres, type Located } from './projections.ts'
import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'

/** Decimal degrees (WGS84), as they were written: « 45.50 ». */
export interface Point {
  readonly latitude: string
  readonly longitude: string
}

/**
 * « 45,9 » and « 4,7 »; « 45°54'12" N »; « 6 519 924,5 » and « 842 666 », metres of Lambert-93 or of the legal projection
 * overseas, or of the maps of the web. Two coordinates that are in France only once swapped are swapped.
 */
export const readPoint = (latitude: string, longitude: string, located = nowhere): Reading<Point> => {
  const [first, second] = [degrees(latitude), degrees(longitude)]
  if (first === null || second === null)
    return unreadable(`${quoted(first === null ? latitude : longitude)} n’est pas une coordonnée`)
  return projected(Number(first), Number(second), located) ?? placed({ latitude: first, longitude: second })
}

const nowhere: Located = { departement: null, isOnWebMap: false }

/** Metres, the east of them in either cell; `null` when they are none. */
const projected = (north: number, east: number, located: Located): Reading<Point> | null => {
  for (const [x, y] of [
    [east, north],
    [north, east],
  ] as const) {
    const point = fromMetres(x, y, located)
    if (point !== null && isInFrance(point.latitude, point.longitude))
      return reads({ latitude: rounded(point.latitude), longitude: rounded(point.longitude) })
  }
  return null
}

/** To a decimetre. */
const rounded = (value: number): string => String(Number(value.toFixed(6)))

/** Both in one cell: « 45.9, 4.7 », « 45,9 ; 4,7 », « POINT(4.7 45.9) », which says the longitude first. */
export const readPointCell = reader((text): Reading<Point> => {
  const [first, second, ...others] = text.match(/[-−+]?\d+(?:[.,]\d+)?/g) ?? []
  if (first === undefined || second === undefined || others.length > 0)
    return unreadable('on attend une latitude et une longitude')
  return /^\s*point/i.test(text) ? readPoint(second, first) : readPoint(first, second)
})

const plain = /^([-−+]?)(\d{1,9})(?:[.,](\d{0,20}))?\s*°?\s*([NSEWO])?$/i
const sexagesimal =
  /^(\d{1,3})\s*°\s*(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|''|″|”)\s*)?([NSEWO])?$/i

/** « 6 519 924,5 » */
const thousands = /(?<=^\d{1,3}(?:\s\d{3})*)\s(?=\d{3}(?:\s\d{3})*(?:[.,]\d*)?$)/g

const longest = 40

/** A decimal number with a point, or `null`. */
const degrees = (text: string): string | null => {
  const written = text.trim().replace(thousands, '')
  if (written.length > longest) return null
  const [, sign, whole, decimals = '', side] = plain.exec(written) ?? []
  if (whole !== undefined) return signed(decimals === '' ? whole : `${whole}.${decimals}`, side, sign)
  const [, wholes, minutes, seconds, end] = sexagesimal.exec(written) ?? []
  if (wholes === undefined) return null
  const value = Number(wholes) + number(minutes) / 60 + number(seconds) / 3_600
  return signed(rounded(value), end)
}

const number = (text = '0'): number => Number(text.replace(',', '.'))

/** South and west are below zero. */
const signed = (value: string, side = '', sign = ''): string =>
  /[SWO]/i.test(side) !== (sign === '-' || sign === '−') ? `-${value}` : value

const placed = (point: Point): Reading<Point> => {
  const [latitude, longitude] = [Number(point.latitude), Number(point.longitude)]
  if (isInFrance(latitude, longitude)) return reads(point)
  if (isInFrance(longitude, latitude))
    return reads(
      { latitude: point.longitude, longitude: point.latitude },
      'la latitude et la longitude étaient inversées',
    )
  if (latitude === 0 && longitude === 0) return unreadable('le point 0, 0 est en mer')
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return unreadable('une latitude va de -90 à 90, une longitude de -180 à 180')
  return reads(point, 'ce point n’est pas en France')
}

/** South, north, west and east of France in Europe and of each part overseas, generously. */
const boxes: readonly (readonly [number, number, number, number])[] = [
  [41, 51.5, -5.5, 10],
  [14, 18.5, -63.5, -60.5],
  [2, 6, -55, -51],
  [-21.5, -20.5, 55, 56],
  [-13.2, -12.4, 44.8, 45.5],
  [46.6, 47.3, -56.6, -56],
  [-23, -19, 163, 169],
  [-28, -7, -155, -134],
  [-14.6, -13, -178.5, -176],
]

const isInFrance = (latitude: number, longitude: number): boolean =>
  boxes.some(
    ([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )
