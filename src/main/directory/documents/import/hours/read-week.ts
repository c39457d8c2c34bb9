import { type WeekCells, type WeekDay, weekDays, weekHours } from '../week.ts'
import { isWithin, type Parts, partsOf } from './week-parts.ts'
import { piecesOf, type Range } from './week-pieces.ts'
import { type HalfDay, weekWords } from './week-words.ts'

/**
 * The hours of a week that are told in words, in OSM's syntax: « du lundi au jeudi, de 9h à 12h et de 14h à 17h ; samedi
 * sur rendez-vous ». `null` when any word of it may say something else: what is not certain stays in its own words.
 */
export const readWeek = (text: string): string | null => {
  if (isOsm(text)) return text
  const pieces = piecesOf(weekWords(text) ?? [])
  const parts = pieces === null ? null : partsOf(pieces)
  return parts === null ? null : printed(parts)
}

/** The same, each text once: the lists of a house repeat a few weeks. */
export const createWeekReader = (): typeof readWeek => {
  const known = new Map<string, string | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const hours = readWeek(text)
    known.set(text, hours)
    return hours
  }
}

/** Words of OSM's syntax only. */
const isOsm = (text: string): boolean =>
  (text.replace(/"[^"]*"/g, '').match(/\p{L}+/gu) ?? []).every((word) => osmWords.has(word)) &&
  /^(?:24\/7|(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[\s,;-])/.test(text)

const osmWords = new Set([...Object.keys(weekDays), 'PH', 'SH', 'off', 'closed', 'open', 'week'])

interface DayHours {
  readonly ranges: readonly Range[]
  readonly comments: readonly string[]
  /** Whether some words are of this day only. */
  readonly isOwn: boolean
}

/** Hours without those of a half of the day, or without any; `null` when what is left is not of the other half. */
const closing = (hours: DayHours | undefined, [half]: readonly HalfDay[]): DayHours | null => {
  if (half === undefined) return shut
  const ranges = hours?.ranges.filter((range) => !isWithin(range, half)) ?? []
  const isClear =
    ranges.length > 0 && ranges.every((range) => isWithin(range, half === 'morning' ? 'afternoon' : 'morning'))
  return hours === undefined || !isClear ? null : { ...hours, ranges }
}

/** `null` when parts contradict each other. */
const printed = ({ parts, isClosedOnHolidays }: Parts): string | null => {
  const told = new Map<WeekDay, DayHours>()
  let last: readonly WeekDay[] = []
  for (const { kind, days, but, ranges, comments, halves } of parts) {
    if (kind === 'except' && !days.every((day) => last.includes(day))) return null
    if (kind === 'closed') continue
    const isOnlyHalf = kind === 'except' && ranges.length + comments.length === 0 && halves.length > 0
    for (const day of days) {
      const same = kind === 'open' ? told.get(day) : undefined
      const said: DayHours = {
        ranges: [...(same?.ranges ?? []), ...ranges],
        comments: [...(same?.comments ?? []), ...comments],
        isOwn: days.length === 1 || same?.isOwn === true,
      }
      const left = isOnlyHalf ? closing(told.get(day), halves) : said
      if (left === null) return null
      told.set(day, left)
    }
    for (const day of but) told.set(day, shut)
    last = days
  }
  for (const { kind, days, halves } of parts)
    for (const day of kind === 'closed' ? days : []) {
      const hours = told.get(day)
      const left = closing(hours, halves)
      if (left === null || (left === shut && hours?.isOwn === true)) return null
      told.set(day, left)
    }
  const { hours, unread } = weekHours([...told].map(cellOf))
  if (unread.length > 0 || hours === null) return null
  return isClosedOnHolidays ? `${hours}; PH off` : hours
}

const shut: DayHours = { ranges: [], comments: [], isOwn: false }

const cellOf = ([day, { ranges, comments }]: readonly [WeekDay, DayHours]): WeekCells[number] => ({
  day,
  text: '',
  said: {
    times: ranges.toSorted((a, b) => a.from - b.from).flatMap(({ from, to }) => [from, to]),
    comment: comments.length === 0 ? null : comments.join(', '),
  },
})
