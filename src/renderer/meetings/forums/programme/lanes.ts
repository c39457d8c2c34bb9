import { hoursOf, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'

/** A part of the column of a room, from 0, of so many. */
export interface Lane {
  readonly lane: number
  readonly of: number
}

/** Those that share their room at one time stand side by side, in order; the others have its whole column. */
export const lanesOf = (lines: readonly ProgrammeLine[]): ReadonlyMap<string, Lane> => {
  const timed = lines
    .flatMap(({ item }) => {
      const hours = hoursOf(item)
      return hours === null || item.room === null
        ? []
        : [{ id: item.id, room: item.room, from: hours[0], to: hours[1] }]
    })
    .toSorted((a, b) => a.from - b.from)
  const lanes = new Map<string, Lane>()
  for (const inRoom of Map.groupBy(timed, ({ room }) => room).values()) {
    for (const together of groups(inRoom)) {
      const ends: number[] = []
      const placed = together.map(({ id, from, to }) => {
        const free = ends.findIndex((end) => end <= from)
        const lane = free === -1 ? ends.length : free
        ends[lane] = to
        return { id, lane }
      })
      if (ends.length > 1) for (const { id, lane } of placed) lanes.set(id, { lane, of: ends.length })
    }
  }
  return lanes
}

interface Timed {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** Those that overlap, by one another. */
const groups = (timed: readonly Timed[]): readonly (readonly Timed[])[] => {
  const found: Timed[][] = []
  let end = -1
  for (const one of timed) {
    if (one.from < end) found.at(-1)?.push(one)
    else found.push([one])
    end = Math.max(end, one.to)
  }
  return found
}
