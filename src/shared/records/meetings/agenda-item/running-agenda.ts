import { addMinutes, minutesBetween } from '../../../text/time-of-day.ts'
import type { AgendaItem, Meeting } from '../../records.ts'

export interface RunningItem {
  readonly item: AgendaItem
  readonly state: 'ended' | 'current' | 'ahead'
  /** Minutes spent on it so far, suspensions left out; `null` for one still ahead. */
  readonly spent: number | null
}

export interface RunningAgenda {
  readonly items: readonly RunningItem[]
  readonly current: RunningItem | null
  /** When the current item should end, `HH:MM`; `null` without one or without its duration. */
  readonly currentEnd: string | null
  /** How many of what goes on or is ahead have no duration. */
  readonly unknown: number
  /** When the session should end if what is ahead takes its planned time; `null` while a duration is unknown. */
  readonly expectedEnd: string | null
  /** Minutes between the end of the slot and the expected end: positive when late; `null` without one or the other. */
  readonly late: number | null
}

type Clock = Pick<Meeting, 'endsAt' | 'suspendedAt'>

/** Where the session stands at `now` (`HH:MM`). While it is suspended, the clock of the current item stands still. */
export const runningAgenda = (agenda: readonly AgendaItem[], meeting: Clock, now: string): RunningAgenda => {
  const items = agenda.map((item) => running(item, meeting.suspendedAt, now))
  const current = items.find(({ state }) => state === 'current') ?? null
  const left = current === null ? 0 : Math.max(0, (current.item.minutes ?? 0) - (current.spent ?? 0))
  const ahead = items.reduce((sum, { item, state }) => sum + (state === 'ahead' ? (item.minutes ?? 0) : 0), 0)
  const unknown = items.filter(({ item, state }) => state !== 'ended' && item.minutes === null).length
  const expectedEnd = unknown > 0 ? null : addMinutes(now, left + ahead)
  return {
    items,
    current,
    currentEnd: current === null || current.item.minutes === null ? null : addMinutes(now, left),
    unknown,
    expectedEnd,
    late: meeting.endsAt === null || expectedEnd === null ? null : signedMinutes(meeting.endsAt, expectedEnd),
  }
}

const running = (item: AgendaItem, suspendedAt: string | null, now: string): RunningItem => {
  if (item.startedAt === null) return { item, state: 'ahead', spent: null }
  const until = item.endedAt ?? suspendedAt ?? now
  const spent = Math.max(0, minutesBetween(item.startedAt, until) - (item.pausedMinutes ?? 0))
  return { item, state: item.endedAt === null ? 'current' : 'ended', spent }
}

/** From one time to another within the same half day: negative when the second comes before. */
const signedMinutes = (from: string, to: string): number => {
  const forward = minutesBetween(from, to)
  return forward <= 12 * 60 ? forward : forward - 24 * 60
}
