import { timeOf } from '#shared/domain/time-of-day.ts'
import { areInOrder, type DayTimes, dayLength } from './read-times.ts'

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

/** What the columns of a week say, cell by cell. */
export type WeekCells = readonly (DayTimes & { readonly day: WeekDay })[]

/**
 * The hours of a week in OSM's syntax: « Mo-Fr 09:00-12:00,14:00-17:00; Sa "sur rendez-vous" ». Days that are closed are
 * said where no other is open only: « Sa-Su off ».
 * @returns the days that cannot be said too: an opening without its closing, hours that overlap
 */
export const weekHours = (cells: WeekCells): { readonly hours: string | null; readonly unsaid: readonly WeekDay[] } => {
  const days = (Object.keys(weekDays) as readonly WeekDay[]).map((day) => ({ day, said: saidOf(cells, day) }))
  const unsaid = days.flatMap(({ day, said }) => (said === null ? [day] : []))
  const told = days.flatMap(({ day, said }) => (said === null || said === '' ? [] : [{ day, said }]))
  const open = told.filter(({ said }) => said !== closed)
  return { hours: rules(open.length > 0 ? open : told).join('; ') || null, unsaid }
}

const closed = 'off'

/** « 09:00-12:00,14:00-17:00 », « off », « » for a day that is not told, `null` when it cannot be said. */
const saidOf = (cells: WeekCells, day: WeekDay): string | null => {
  const own = cells.filter((cell) => cell.day === day)
  const times = own.flatMap(({ times }) => times)
  if (times.length % 2 === 1 || !areInOrder(times)) return null
  if (own.length > 0 && own.every((cell) => cell.times.length === 0 && cell.comment === null)) return closed
  const ranges = times.flatMap((from, at) => (at % 2 === 0 ? [`${clock(from)}-${clock(times[at + 1] as number)}`] : []))
  const comments = new Set(own.flatMap(({ comment }) => comment ?? []))
  return [ranges.join(','), comments.size === 0 ? '' : `"${[...comments].join(', ')}"`].filter(Boolean).join(' ')
}

const clock = (minutes: number): string => (minutes === dayLength ? '24:00' : timeOf(minutes))

/** Days that follow each other and say the same are one rule. */
const rules = (open: readonly { readonly day: WeekDay; readonly said: string }[]): readonly string[] => {
  const order = Object.keys(weekDays)
  const runs: { first: WeekDay; last: WeekDay; said: string }[] = []
  for (const { day, said } of open) {
    const run = runs.at(-1)
    if (run?.said === said && order.indexOf(run.last) === order.indexOf(day) - 1) run.last = day
    else runs.push({ first: day, last: day, said })
  }
  return runs.map(({ first, last, said }) => `${first === last ? first : `${first}-${last}`} ${said}`)
}
