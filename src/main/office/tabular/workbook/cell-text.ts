import { type CellObject, SSF } from '@e965/xlsx'
import { spreadsheetDay } from '#shared/text/normalise/spreadsheet-day.ts'
import { plainNumber, yesOrNo } from '../plain-values.ts'

/** A cell as text: numbers in full, days as `YYYY-MM-DD`, « oui » and « non », nothing for an error. */
export const cellText = ({ t: type, v: value, z: format }: CellObject, is1904: boolean): string => {
  if (value === undefined || type === 'e') return ''
  if (typeof value === 'boolean') return yesOrNo(value)
  return typeof value === 'number' ? numberText(value, String(format ?? ''), is1904) : String(value)
}

const numberText = (value: number, format: string, is1904: boolean): string => {
  switch (formatKind(format)) {
    case 'date':
      return value < 0 ? plainNumber(value) : dateText(value, format, is1904)
    case 'zeros':
      return SSF.format(format, value)
    case 'plain':
      return plainNumber(value)
  }
}

const formatKinds = new Map<string, 'date' | 'zeros' | 'plain'>()

const formatKind = (format: string): 'date' | 'zeros' | 'plain' => {
  const known = formatKinds.get(format)
  if (known !== undefined) return known
  const kind = SSF.is_date(format) ? 'date' : keepsZeros(format) ? 'zeros' : 'plain'
  formatKinds.set(format, kind)
  return kind
}

/** « 00000 », « 0#" "##" "## »: a format that keeps the zeros in front, for postcodes and telephones. */
const keepsZeros = (format: string): boolean => /^0[0#]+$/.test(format.replace(/"[^"]*"|\\.|[ \-()]/g, ''))

const secondsADay = 86_400

/** Days between the two origins that workbooks count from. */
const from1900To1904 = 1_462

/** « 2024-10-30 », « 2024-10-30 14:05 », or « 14:05 » for a number that only says the time. */
const dateText = (serial: number, format: string, is1904: boolean): string => {
  const seconds = Math.round(serial * secondsADay)
  if (/\[h+\]/i.test(format)) return clock(seconds)
  const time = seconds % secondsADay
  const hasDay = seconds >= secondsADay || (is1904 && /[dy]/i.test(format))
  if (!hasDay) return clock(time)
  const day = spreadsheetDay(Math.floor(seconds / secondsADay) + (is1904 ? from1900To1904 : 0))
  return time === 0 ? day : `${day} ${clock(time)}`
}

const clock = (seconds: number): string => {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'))
  return rest === '00' ? `${hours}:${minutes}` : `${hours}:${minutes}:${rest}`
}
