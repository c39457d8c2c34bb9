import { addMinutes, minutesBetween } from '../../../text/time-of-day.ts'
import type { AgendaItem, Meeting } from '../../records.ts'

/** What the clock needs to know of a point. */
type Timed = Pick<AgendaItem, 'kind' | 'minutes'>

export interface PlannedItem<Item extends Timed = AgendaItem> {
  readonly item: Item
  /** Rank among the points; a pause has none. */
  readonly number: number | null
  /** `HH:MM`; `null` when the beginning of the meeting or a duration before is unknown. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  /** Minutes of it that lie after the end of the slot. */
  readonly over: number
}

export interface PlannedAgenda<Item extends Timed = AgendaItem> {
  readonly items: readonly PlannedItem<Item>[]
  /** Sum of the known durations, in minutes. */
  readonly total: number
  /** How many items say no duration. */
  readonly unknown: number
  /** Length of the slot in minutes, `null` when an end is unknown. */
  readonly slot: number | null
  /** Minutes too many (positive) or left (negative); `null` without a slot. */
  readonly excess: number | null
}

/** The clock runs down the agenda, in the order given, from the beginning of the meeting. */
export const plannedAgenda = <Item extends Timed>(
  agenda: readonly Item[],
  { startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>,
): PlannedAgenda<Item> => {
  const slot = startsAt === null || endsAt === null ? null : minutesBetween(startsAt, endsAt)
  let elapsed: number | null = 0
  let points = 0
  const items = agenda.map((item): PlannedItem<Item> => {
    const from: number | null = elapsed
    const to: number | null = from === null || item.minutes === null ? null : from + item.minutes
    elapsed = to
    if (item.kind !== 'pause') points += 1
    return {
      item,
      number: item.kind === 'pause' ? null : points,
      startsAt: at(startsAt, from),
      endsAt: at(startsAt, to),
      over: slot === null || from === null || to === null ? 0 : Math.max(0, to - Math.max(from, slot)),
    }
  })
  const total = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const unknown = agenda.filter(({ minutes }) => minutes === null).length
  return { items, total, unknown, slot, excess: slot === null ? null : total - slot }
}

const at = (start: string | null, elapsed: number | null): string | null =>
  start === null || elapsed === null ? null : addMinutes(start, elapsed)
