import { haveOneNumber, type Street, streetOf } from '#shared/records/directory/likeness/street.ts'
import { wordsLikeness } from '#shared/records/directory/likeness/text-likeness.ts'
import { communeCodeOf } from '#shared/records/directory/territory.ts'
import { textIn } from '../known-directory.ts'

type Row = Readonly<Record<string, unknown>>

/** Where something stands, as far as that alone tells two things apart. */
export interface Whereabouts {
  readonly postcode: string | null
  readonly inseeCode: string | null
  /** Number and street, as they are written. */
  readonly street: string | null
  /** Decimal degrees, as they are written. */
  readonly point: { readonly latitude: string; readonly longitude: string } | null
}

/** @param beside another row of the same thing, which tells what the first does not */
export const whereaboutsOf = (row: Row, beside: Row = row): Whereabouts => {
  const said = (field: string): string | null => textIn(row, field) ?? textIn(beside, field)
  const [code, latitude, longitude] = [said('inseeCode'), said('latitude'), said('longitude')]
  return {
    postcode: said('postcode'),
    inseeCode: code === null ? null : communeCodeOf(code),
    street: said('street'),
    point: latitude === null || longitude === null ? null : { latitude, longitude },
  }
}

/** With what the first does not tell. */
export const completed = (one: Whereabouts, other: Whereabouts): Whereabouts => ({
  postcode: one.postcode ?? other.postcode,
  inseeCode: one.inseeCode ?? other.inseeCode,
  street: one.street ?? other.street,
  point: one.point ?? other.point,
})

/**
 * Whether what stands there is none of what stands at those places: another postcode, another commune, or a distant point.
 * No name, telephone or mail address brings them together then. What one of the two does not tell keeps nothing apart.
 */
export const isElsewhere = (sought: Whereabouts, stands: readonly Whereabouts[]): boolean =>
  isOther(sought, stands, ({ postcode }) => postcode, haveOnePostcode) ||
  isOther(sought, stands, ({ inseeCode }) => inseeCode, areInOneCommune) ||
  isOther(sought, stands, ({ point }) => point, areClose)

/** Whether it is another house of the street of one of those places: no name says more than its number. */
export const isAnotherHouse = (sought: Whereabouts, stands: readonly Whereabouts[]): boolean => {
  if (sought.street === null) return false
  const compared = stands.map((one) => compareStreets(sought, one))
  return compared.includes('otherNumber') && !compared.includes('same')
}

/** Whether it is in a street of which none of those places is, as far as they are told. */
export const isInAnotherStreet = (sought: Whereabouts, stands: readonly Whereabouts[]): boolean =>
  isOther(
    sought,
    stands,
    ({ street }) => street,
    (one, other) => compareStreets(one, other) !== 'otherStreet',
  )

/** Whether it is at the very number and street of one of those places. */
export const isInHouse = (sought: Whereabouts, stands: readonly Whereabouts[]): boolean =>
  sought.street !== null && stands.some((one) => one.street !== null && compareStreets(sought, one) === 'same')

const isOther = (
  sought: Whereabouts,
  stands: readonly Whereabouts[],
  of: (one: Whereabouts) => unknown,
  agree: (a: Whereabouts, b: Whereabouts) => boolean,
): boolean => {
  if (of(sought) === null) return false
  let isTold = false
  for (const one of stands) {
    if (of(one) === null) continue
    if (agree(sought, one)) return false
    isTold = true
  }
  return isTold
}

const haveOnePostcode = (a: Whereabouts, b: Whereabouts): boolean => a.postcode === b.postcode

const areInOneCommune = (a: Whereabouts, b: Whereabouts): boolean => a.inseeCode === b.inseeCode

/** Two ways to write one street are at least so alike. */
const sameWay = 80

type StreetsCompared = 'same' | 'otherNumber' | 'otherStreet' | 'unknown'

/** @returns `unknown` where one of the two has no number, or no street */
const compareStreets = (a: Whereabouts, b: Whereabouts): StreetsCompared => {
  if (a.street !== null && a.street === b.street) return 'same'
  const [one, other] = [streetIn(a), streetIn(b)]
  if (one === null || other === null) return 'unknown'
  if (wordsLikeness(one.way, other.way) < sameWay) return 'otherStreet'
  const isSame = haveOneNumber(one, other)
  return isSame === null ? 'unknown' : isSame ? 'same' : 'otherNumber'
}

const streetIn = ({ street }: Whereabouts): Street | null => (street === null ? null : streetOf(street))

/** Metres within which two points are one spot: more than what two ways to find a spot from its address differ by. */
const near = 300

/** Metres beyond which they are two, whatever the address: the middle of a commune is no spot, nor is a rounded point. */
const far = 1_000

/** Metres of a degree of latitude. */
const degree = 111_195

const areClose = (a: Whereabouts, b: Whereabouts): boolean => {
  if (a.point === null || b.point === null) return true
  const metres = distance(a.point, b.point)
  if (metres <= near || metres > far) return metres <= near
  return metres <= near + blur(a.point) + blur(b.point) || compareStreets(a, b) === 'same'
}

type Point = NonNullable<Whereabouts['point']>

const distance = (a: Point, b: Point): number => {
  const [one, other] = [Number(a.latitude), Number(b.latitude)]
  const shrink = Math.cos(((one + other) / 2) * (Math.PI / 180))
  return Math.hypot(one - other, (Number(a.longitude) - Number(b.longitude)) * shrink) * degree
}

/** Metres that the figures of a point leave open: « 45.98 » is a kilometre wide. */
const blur = ({ latitude, longitude }: Point): number => {
  const figures = Math.min(decimals(latitude), decimals(longitude))
  return degree * 0.5 * 10 ** -figures * Math.SQRT2
}

const decimals = (degrees: string): number => degrees.split('.')[1]?.length ?? 0
