import { type WeekDay, weekDays } from '../week.ts'
import type { WeekWord } from './week-words.ts'

/** Opening and closing, minutes since midnight. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Words tied together: « du lundi au vendredi », « de 9h à 12h ». */
export type Piece = Exclude<WeekWord, { readonly kind: 'time' | 'to' | 'slash' }> | ({ readonly kind: 'range' } & Range)

/** `null` when an hour has no other to go with, or when a dash between days may be a range or a list. */
export const piecesOf = (words: readonly WeekWord[]): readonly Piece[] | null => {
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
