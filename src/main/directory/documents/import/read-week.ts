import { type WeekCells, type WeekDay, weekDays, weekHours } from './week.ts'
import { type HalfDay, type WeekWord, weekWords } from './week-words.ts'

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

/** Words of OSM's syntax only. */
const isOsm = (text: string): boolean =>
  (text.replace(/"[^"]*"/g, '').match(/\p{L}+/gu) ?? []).every((word) => osmWords.has(word)) &&
  /^(?:24\/7|(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[\s,;-])/.test(text)

const osmWords = new Set([...Object.keys(weekDays), 'PH', 'SH', 'off', 'closed', 'open', 'week'])

interface Range {
  readonly from: number
  readonly to: number
}

/** Words tied together: « du lundi au vendredi », « de 9h à 12h ». */
type Piece = Exclude<WeekWord, { readonly kind: 'time' | 'to' | 'slash' }> | ({ readonly kind: 'range' } & Range)

/** `null` when an hour has no other to go with, or when a dash between days may be a range or a list. */
const piecesOf = (words: readonly WeekWord[]): readonly Piece[] | null => {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [word, link, next] = words.slice(at, at + 3)
    if (word === undefined) break
    if (word.kind === 'time') {
      const isTied = link?.kind === 'to' || link?.kind === 'slash'
      if (!isTied || next?.kind !== 'time' || !(word.isSure || next.isSure) || word.minutes >= next.minutes) return null
      pieces.push({ kind: 'range', from: word.minutes, to: next.minutes })
      at += 2
    } else if (word.kind === 'days' && link?.kind === 'to' && next?.kind === 'days') {
      const range = daysBetween(word.days, next.days)
      const isChained = words[at + 3]?.kind === 'to' && words[at + 4]?.kind === 'days'
      if (range === null || isChained) return null
      pieces.push({ kind: 'days', days: range })
      at += 2
    } else if (word.kind === 'to' || word.kind === 'slash') pieces.push({ kind: 'comma' })
    else pieces.push(word)
  }
  return pieces
}

const order = Object.keys(weekDays) as readonly WeekDay[]

const daysBetween = ([first, ...more]: readonly WeekDay[], [last, ...others]: readonly WeekDay[]) => {
  if (first === undefined || last === undefined || more.length + others.length > 0) return null
  const [from, to] = [order.indexOf(first), order.indexOf(last)]
  return from < to ? order.slice(from, to + 1) : null
}

/** Days that say the same. */
interface Part {
  kind: 'open' | 'closed' | 'except'
  readonly days: WeekDay[]
  /** Of these days, those that are left out: « du lundi au vendredi sauf mercredi ». */
  readonly but: WeekDay[]
  readonly ranges: Range[]
  readonly comments: string[]
  readonly halves: HalfDay[]
  /** Whether days follow a half of the day: « lundi après-midi et mardi matin ». */
  areHalvesMixed: boolean
}

interface Parts {
  readonly parts: readonly Part[]
  readonly isClosedOnHolidays: boolean
}

/** Reads days before their hours, or hours before their days, whichever comes first; `null` when a piece has no place. */
const partsOf = (pieces: readonly Piece[]): Parts | null => {
  const reader = createReader(pieces.find(({ kind }) => kind === 'days' || kind === 'range')?.kind === 'range')
  return pieces.every((piece) => reader.take(piece)) ? reader.read() : null
}

const createReader = (areHoursFirst: boolean) => {
  const parts: Part[] = []
  let part: Part | null = null
  let isExcepting = false
  let isClosedOnHolidays = false
  /** Of a comment before any day: it is said of one part only. */
  let isLed = false
  /** After a comment that may be of all there was. */
  let isEnded = false
  /** After a comment on hours: those that follow may not be told with it. */
  let isRemarked = false
  let before: Piece['kind'] | null = null

  const begin = (kind: Part['kind']): Part => {
    const begun: Part = { kind, days: [], but: [], ranges: [], comments: [], halves: [], areHalvesMixed: false }
    parts.push(begun)
    part = begun
    isExcepting = false
    isRemarked = false
    return begun
  }

  const days = (named: readonly WeekDay[]): boolean => {
    const isNext = part?.kind === 'closed' ? before === 'days' : !areHoursFirst && hasContent(part)
    const own = part === null || (part.days.length > 0 && isNext) ? begin('open') : part
    if (own.halves.length > 0 && own.ranges.length === 0) own.areHalvesMixed = true
    ;(isExcepting ? own.but : own.days).push(...named)
    return true
  }

  const range = (one: Range): boolean => {
    const isNext = areHoursFirst && (part === null || part.days.length > 0)
    const own = isNext ? begin('open') : part
    if (own === null || own.kind === 'closed' || isRemarked) return false
    isExcepting = false
    own.ranges.push(one)
    return true
  }

  const comment = (text: string): boolean => {
    if (part === null) {
      isLed = parts.length === 0
      begin('open').comments.push(text)
      return isLed
    }
    const isApart = part.ranges.length > 0 && before !== 'range' && before !== 'days'
    if (part.kind === 'closed' || before === 'half' || (isApart && (before === 'and' || parts.length > 1))) return false
    isEnded = isApart
    isRemarked = part.ranges.length > 0
    part.comments.push(text)
    return true
  }

  const closed = (): boolean => {
    const isOfDays = part?.kind === 'open' && part.days.length > 0 && !areHoursFirst && !hasContent(part)
    if (part === null || !isOfDays) return begin('closed') !== null
    part.kind = 'closed'
    const isWhole = part.halves.length === 0
    part = null
    return isWhole
  }

  const except = (): boolean => {
    if (part === null || part.kind !== 'open') return false
    isExcepting = part.days.length > 0 && (areHoursFirst || !hasContent(part))
    if (!isExcepting) begin('except')
    return true
  }

  const holidays = (): boolean => {
    isClosedOnHolidays = isExcepting || (part !== null && part.kind !== 'open')
    return isClosedOnHolidays
  }

  const separate = (kind: Piece['kind']): boolean => {
    if (kind === 'stop' && part?.kind === 'closed' && (part.days.length > 0 || isClosedOnHolidays)) part = null
    return true
  }

  const takeAny = (piece: Piece): boolean => {
    switch (piece.kind) {
      case 'days':
        return days(piece.days)
      case 'range':
        return range(piece)
      case 'half':
        return (part ?? begin('open')).halves.push(piece.half) > 0
      case 'comment':
        return comment(piece.text)
      case 'closed':
        return closed()
      case 'except':
        return except()
      case 'holidays':
        return holidays()
      default:
        return separate(piece.kind)
    }
  }

  const take = (piece: Piece): boolean => {
    const isSeparator = piece.kind === 'and' || piece.kind === 'comma' || piece.kind === 'stop'
    const isTaken = (isSeparator || !isEnded) && takeAny(piece)
    before = piece.kind
    return isTaken
  }

  const read = (): Parts | null => {
    const isOneLed = !isLed || parts.length === 1
    return isOneLed && parts.every((one) => isWhole(one, isClosedOnHolidays)) ? { parts, isClosedOnHolidays } : null
  }

  return { take, read }
}

const hasContent = (part: Part | null): boolean => part !== null && part.ranges.length + part.comments.length > 0

const isWhole = (part: Part, isClosedOnHolidays: boolean): boolean => {
  const { kind, days, but } = part
  if (days.length === 0) return kind !== 'open' && isClosedOnHolidays && !hasContent(part)
  return (kind !== 'open' || hasContent(part)) && but.every((day) => days.includes(day)) && areHalvesRight(part)
}

/** Each half of a day with the hours beside it; one said for all of them, with each. */
const areHalvesRight = ({ halves, ranges, areHalvesMixed }: Part): boolean => {
  const [first, ...others] = halves
  if (first === undefined) return true
  if (ranges.length === 0) return false
  if (others.every((half) => half === first)) return ranges.every((range) => isWithin(range, first))
  return !areHalvesMixed && halves.length === ranges.length && ranges.every((range, at) => isWithin(range, halves[at]))
}

const isWithin = ({ from, to }: Range, half: HalfDay | undefined): boolean => {
  if (half === 'morning') return to <= 13.5 * 60
  return from >= (half === 'afternoon' ? 12 : 17) * 60
}

interface DayHours {
  readonly ranges: readonly Range[]
  readonly comments: readonly string[]
  /** Whether some words are of this day only. */
  readonly isOwn: boolean
}

/** `null` when parts contradict each other. */
const printed = ({ parts, isClosedOnHolidays }: Parts): string | null => {
  const told = new Map<WeekDay, DayHours>()
  let last: readonly WeekDay[] = []
  for (const part of parts) {
    const { kind, days, but, ranges, comments } = part
    if (kind === 'except' && !days.every((day) => last.includes(day))) return null
    if (kind === 'closed') continue
    for (const day of days) {
      const same = kind === 'open' ? told.get(day) : undefined
      told.set(day, {
        ranges: [...(same?.ranges ?? []), ...ranges],
        comments: [...(same?.comments ?? []), ...comments],
        isOwn: days.length === 1 || same?.isOwn === true,
      })
    }
    for (const day of but) told.set(day, shut)
    last = days
  }
  for (const day of parts.flatMap(({ kind, days }) => (kind === 'closed' ? days : []))) {
    if (told.get(day)?.isOwn === true) return null
    told.set(day, shut)
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
