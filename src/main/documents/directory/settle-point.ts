import { readPoint } from '#shared/domain/normalise/coordinates.ts'
import { type LineDraft, say } from './draft.ts'

/** Latitude and longitude mean something together only: one alone, or a point that is none, is left out. */
export const settlePoint = ({ place, issues, latitude, longitude }: LineDraft): void => {
  if (latitude === null && longitude === null) return
  const tell = (reason: string): void => {
    const value = [latitude, longitude].filter((one) => one !== null).join(' ; ')
    issues.push({ column: null, columnName: null, value, reason })
  }
  if (latitude === null) return tell('il manque la latitude')
  if (longitude === null) return tell('il manque la longitude')
  const reading = readPoint(latitude, longitude)
  if (!reading.ok) return tell(reading.reason)
  say(place, 'given', 'latitude', reading.value.latitude)
  say(place, 'given', 'longitude', reading.value.longitude)
  if (reading.note !== null) tell(reading.note)
}
