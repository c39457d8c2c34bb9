import { timeOf } from '#shared/text/time-of-day.ts'
import { areInOrder, type DayTimes, dayLength, namesDay } from './read-times.ts'

/** The days of a week in the order of OSM, code → French. */
export const weekDays = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
} as const

export type WeekDay = keyof typeof weekDays

/** The parts of a day that columns tell without its name, code → French. */
export const dayParts = { Am: 'matin', Pm: 'après-midi', Ev: 'soir' } as const

export type DayPart = keyof typeof dayParts

/** What the columns of a week say, cell by cell, with the text it was read from; `null` for a text that could not be read. */
export type WeekCells = readonly { readonly day: WeekDay; readonly text: string; readonly said: DayTimes | null }[]

/**
 * The hours of a week in OSM's syntax: « Mo-Fr 09:00-12:00,14:00-17:00; Sa "sur rendez-vous" ». Days that are closed are
 * said where no other is open only: « Sa-Su off ». A day that cannot be read stands as it is written beside those that
 * can: left out, it would look closed.
 * @returns the days that cannot be read too: no hours, an opening without its closing, hours that overlap
 */
export const weekHours = (cells: WeekCells): { readonly hours: string | null; readonly unread: readonly WeekDay[] } => {
  const days = (Object.keys(weekDays) as readonly WeekDay[]).flatMap((day) => {
    const own = cells.filter((cell) => cell.day === day && !namesDay(cell.text))
    return own.length === 0 ? [] : [{ day, read: saidOf(own), written: own.map(({ text }) => text) }]
  })
  const unread = days.flatMap(({ day, read }) => (read === null ? [day] : []))
  if (unread.length === days.length) return { hours: null, unread }
  const told = days.map(({ day, read, written }) => ({ day, said: read ?? comment(written) }))
  const open = told.filter(({ said }) => said !== closed)
  return { hours: rules(open.length > 0 ? open : told).join('; '), unread }
}

const closed = 'off'

/** « 09:00-12:00,14:00-17:00 », « off », `null` when it cannot be said. */
const saidOf = (cells: WeekCells): string | null => {
  const own = cells.flatMap(({ said }) => said ?? [])
  const times = own.flatMap((said) => said.times)
  if (own.length < cells.length || times.length % 2 === 1 || !areInOrder(times)) return null
  const comments = own.flatMap((said) => said.comment ?? [])
  if (times.length + comments.length === 0) return closed
  const open = times.flatMap((from, at) => (at % 2 === 0 ? [`${clock(from)}-${clock(times[at + 1] as number)}`] : []))
  return [open.join(','), comments.length === 0 ? '' : comment(comments)].filter(Boolean).join(' ')
}

/** Seven of them are less than what a field of hours holds. */
const longestComment = 100

const comment = (texts: readonly string[]): string => {
  const whole = [...new Set(texts)]
    .join(', ')
    .replace(/["\s]+/g, ' ')
    .trim()
  return `"${whole.length > longestComment ? `${whole.slice(0, longestComment - 1)}…` : whole}"`
}

const clock = (minutes: number): string => (minutes === dayLength ? '24:00' : timeOf(minutes))

/** Days that say the same are one rule, those that follow each other a range of it: « Mo-Tu,Th 09:00-12:00 ». */
const rules = (open: readonly { readonly day: WeekDay; readonly said: string }[]): readonly string[] => {
  const bySaid = Map.groupBy(open, ({ said }) => said)
  return [...bySaid].map(([said, days]) => `${ranges(days.map(({ day }) => day))} ${said}`)
}

/** @param days in their order */
const ranges = (days: readonly WeekDay[]): string => {
  const order = Object.keys(weekDays)
  const runs: { first: WeekDay; last: WeekDay }[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && order.indexOf(run.last) === order.indexOf(day) - 1) run.last = day
    else runs.push({ first: day, last: day })
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(',')
}
