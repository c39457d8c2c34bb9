import { hoursOf, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { Meeting } from '#shared/records/records.ts'
import { minutesOf } from '#shared/text/time-of-day.ts'

/** Minutes of one row of the grid: what one key moves. */
export const stepMinutes = 5

/** The hours that the grid shows, in minutes since midnight, both whole. */
export interface ProgrammeScale {
  readonly from: number
  readonly to: number
}

/** What a forum lasts while nobody said. */
const usual: ProgrammeScale = { from: 9 * 60, to: 17 * 60 }

/** The hours of the forum, and of what stands outside them. */
export const scaleOf = (
  lines: readonly ProgrammeLine[],
  { startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>,
): ProgrammeScale => {
  const held = lines.flatMap(({ item }) => (item.room === null ? [] : [hoursOf(item) ?? []].flat()))
  const from = Math.min(...held, startsAt === null ? (held[0] ?? usual.from) : minutesOf(startsAt))
  const to = Math.max(
    ...held,
    endsAt === null ? Math.max(from + 180, startsAt === null ? usual.to : 0) : minutesOf(endsAt),
  )
  return { from: Math.floor(from / 60) * 60, to: Math.min(Math.ceil(to / 60) * 60, 24 * 60) }
}

/** Each hour, from the first to the one before the last. */
export const hoursIn = ({ from, to }: ProgrammeScale): readonly number[] =>
  Array.from({ length: Math.max(1, (to - from) / 60) }, (_, rank) => from + rank * 60)

/** The line of the grid where this minute is; the first is 1. */
export const gridLine = ({ from }: ProgrammeScale, minute: number): number =>
  Math.round((minute - from) / stepMinutes) + 1
