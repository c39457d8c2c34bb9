import { minutesBetween } from '../../../text/time-of-day.ts'
import type { Placement, ProgrammeLine } from './programme-line.ts'
import { isPlaced } from './programme-line.ts'

/** Hours that a programme leaves empty: `HH:MM`. */
interface EmptyHours {
  readonly from: string
  readonly to: string
}

export interface Schedule {
  /** When the last thing of the programme ends, if the forum ends later; `null`: it does not. */
  readonly endsEarly: string | null
  /** Between two things of the programme, in every room. */
  readonly empty: readonly EmptyHours[]
}

/** What the hours of a programme leave out of those of its forum. A stand that is open all along fills none. */
export const scheduleOf = (lines: readonly ProgrammeLine[], { endsAt }: Pick<Placement, 'endsAt'>): Schedule => {
  const held = lines
    .filter(({ item }) => isPlaced(item))
    .flatMap(({ item }): readonly (readonly [string, string])[] =>
      item.startsAt === null || item.endsAt === null ? [] : [[item.startsAt, item.endsAt]],
    )
    .toSorted(([a], [b]) => a.localeCompare(b))
  const empty: EmptyHours[] = []
  let last = held[0]?.[1] ?? null
  for (const [from, to] of held) {
    if (last !== null && from > last) empty.push({ from: last, to: from })
    last = last === null || to > last ? to : last
  }
  return { endsEarly: last !== null && endsAt !== null && last < endsAt ? last : null, empty: empty.filter(isLong) }
}

/** Shorter ones are how one goes from a room to another. */
const isLong = ({ from, to }: EmptyHours): boolean => minutesBetween(from, to) >= 30
