import { timeOf } from '#shared/text/time-of-day.ts'

export interface Hours {
  readonly startsAt: string | null
  readonly endsAt: string | null
}

const time = '(?<!\\d)([01]?\\d|2[0-3])\\s?(?:h(?:eures?)?|:(?=\\d\\d))\\s?([0-5]\\d)?(?![\\d\\p{L}])'
const span = new RegExp(`${time}\\s*(?:[-–—àa/]|jusqu['’]à|et)\\s*${time}`, 'iu')
const bare = new RegExp(`(?<!\\d)([01]?\\d|2[0-3])\\s*[-–]\\s*${time}`, 'iu')
const one = new RegExp(time, 'iu')

/** The hours that a text names: « de 9 h 00 à 12 h 30 », « 14:00-16:00 », « 12h - 16h », « à 18 h ». */
export const hoursIn = (written: string): Hours => {
  // « 2021-06-22T12:19:26.733Z » is when a file was made.
  const text = written.replace(/\d{4}-\d\d-\d\dT\S+/g, '')
  const [, fromHour, fromMinutes, toHour, toMinutes] = span.exec(text) ?? []
  if (fromHour !== undefined) return { startsAt: at(fromHour, fromMinutes), endsAt: at(toHour, toMinutes) }
  const [, first, last, minutes] = bare.exec(text) ?? []
  if (first !== undefined) return { startsAt: at(first), endsAt: at(last, minutes) }
  const [, hour, after] = one.exec(text) ?? []
  return { startsAt: hour === undefined ? null : at(hour, after), endsAt: null }
}

const at = (hour: string | undefined, minutes = '0'): string => timeOf(Number(hour) * 60 + Number(minutes))
