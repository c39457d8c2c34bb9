import { departementOf } from '#shared/records/directory/territory.ts'
import { type Point, readPoint } from '#shared/text/normalise/coordinates.ts'
import type { Located } from '#shared/text/normalise/projections.ts'
import { type Reading, unreadable } from '#shared/text/normalise/reading.ts'
import type { ColumnOfLine } from './doubt-point.ts'
import { type LineDraft, say, textOf } from './draft.ts'

/** Latitude and longitude mean something together only: one alone, or a point that is none, is left out. */
export const settlePoint = (draft: LineDraft, column: ColumnOfLine): void => {
  const { place, issues, latitude, longitude, isOnWebMap } = draft
  if (latitude === null && longitude === null) return
  const tell = (reason: string): void => {
    const value = [latitude, longitude].filter((one) => one !== null).join(' ; ')
    issues.push({ ...(column ?? { column: null, columnName: null }), value, reason })
  }
  const reading = pointOf(latitude, longitude, { departement: departementIn(draft), isOnWebMap })
  if (reading.ok) {
    say(place, 'given', 'latitude', reading.value.latitude)
    say(place, 'given', 'longitude', reading.value.longitude)
    if (reading.note !== null) tell(reading.note)
  } else tell(reading.reason)
}

const pointOf = (latitude: string | null, longitude: string | null, located: Located): Reading<Point> => {
  if (latitude === null) return unreadable('il manque la latitude')
  return longitude === null ? unreadable('il manque la longitude') : readPoint(latitude, longitude, located)
}

/** Where the line says it is, which tells the projection of its metres. */
const departementIn = ({ place, actor }: LineDraft): string | null => {
  const [code] = [place, actor].flatMap((said) => textOf(said, 'inseeCode') ?? textOf(said, 'postcode') ?? [])
  return code === undefined ? null : departementOf(code)
}
