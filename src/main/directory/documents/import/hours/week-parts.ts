import type { WeekDay } from '../week.ts'
import type { Piece, Range } from './week-pieces.ts'
import type { HalfDay } from './week-words.ts'

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

export interface Parts {
  readonly parts: readonly Part[]
  readonly isClosedOnHolidays: boolean
}

/** Reads days before their hours, or hours before their days, whichever comes first; `null` when a piece has no place. */
export const partsOf = (pieces: readonly Piece[]): Parts | null => {
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
    part = null
    return true
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
  // « Fermé lundi et mercredi après-midi » may say all of Monday.
  if (kind !== 'open' && !hasContent(part) && part.halves.length > 0)
    return days.length === 1 && part.halves.length === 1
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

/** Whether hours are of a half of the day. */
export const isWithin = ({ from, to }: Range, half: HalfDay | undefined): boolean => {
  if (half === 'morning') return to <= 13.5 * 60
  return from >= (half === 'afternoon' ? 12 : 17) * 60
}
