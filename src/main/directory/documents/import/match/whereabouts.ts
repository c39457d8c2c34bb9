import { communeCodeOf } from '#shared/records/directory/territory.ts'
import { textIn } from '../known-directory.ts'

type Row = Readonly<Record<string, unknown>>

/** Where something stands, as far as that alone tells two things apart. */
export interface Whereabouts {
  readonly postcode: string | null
  readonly inseeCode: string | null
  readonly point: { readonly latitude: number; readonly longitude: number } | null
}

/** @param beside another row of the same thing, which tells what the first does not */
export const whereaboutsOf = (row: Row, beside: Row = row): Whereabouts => {
  const said = (field: string): string | null => textIn(row, field) ?? textIn(beside, field)
  const [latitude, longitude] = [said('latitude'), said('longitude')]
  const point =
    latitude === null || longitude === null ? null : { latitude: Number(latitude), longitude: Number(longitude) }
  const code = said('inseeCode')
  return { postcode: said('postcode'), inseeCode: code === null ? null : communeCodeOf(code), point }
}

/** With what the first does not tell. */
export const completed = (one: Whereabouts, other: Whereabouts): Whereabouts => ({
  postcode: one.postcode ?? other.postcode,
  inseeCode: one.inseeCode ?? other.inseeCode,
  point: one.point ?? other.point,
})

/**
 * Whether what stands there is none of what stands at those places: another postcode, another commune, or a distant point.
 * No name brings them together then. What one of the two does not tell keeps nothing apart.
 */
export const isElsewhere = (sought: Whereabouts, stands: readonly Whereabouts[]): boolean =>
  isOther(sought, stands, ({ postcode }) => postcode, isSame) ||
  isOther(sought, stands, ({ inseeCode }) => inseeCode, isSame) ||
  isOther(sought, stands, ({ point }) => point, areClose)

const isOther = <Value>(
  sought: Whereabouts,
  stands: readonly Whereabouts[],
  of: (one: Whereabouts) => Value | null,
  agree: (a: Value, b: Value) => boolean,
): boolean => {
  const wanted = of(sought)
  if (wanted === null) return false
  let isTold = false
  for (const one of stands) {
    const value = of(one)
    if (value === null) continue
    if (agree(wanted, value)) return false
    isTold = true
  }
  return isTold
}

const isSame = (a: string, b: string): boolean => a === b

/** Metres beyond which two points are two spots: more than what two ways to find a spot from its address differ by. */
const near = 1_000

/** Metres of a degree of latitude. */
const degree = 111_195

const areClose = (a: NonNullable<Whereabouts['point']>, b: NonNullable<Whereabouts['point']>): boolean => {
  const shrink = Math.cos(((a.latitude + b.latitude) / 2) * (Math.PI / 180))
  return Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * shrink) * degree <= near
}
