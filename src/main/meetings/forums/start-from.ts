import { positionsAfter } from '#main/kit/positions.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import {
  hourAfterStart,
  type StandardProgrammeName,
  standardProgrammes,
} from '#shared/records/meetings/programme-item/standard-programmes.ts'
import type { Meeting } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'

interface There {
  /** Positions after which the new ones stand. */
  readonly lastRoom: string | null
  readonly lastItem: string | null
}

interface Asked {
  readonly name: StandardProgrammeName
  /** Ranks of the items that are left out. */
  readonly without: readonly number[]
}

/** The writes that bring a usual programme to a meeting, beside what is there: its items, and the rooms they stand in. */
export const standardWrites = (
  ids: IdSource,
  meeting: Pick<Meeting, 'id' | 'startsAt' | 'endsAt'>,
  { name, without }: Asked,
  { lastRoom, lastItem }: There,
): readonly RowWrite[] => {
  const { minutes, ...whole } = standardProgrammes[name]
  const items = whole.items.filter((_, rank) => !without.includes(rank))
  const rooms = whole.rooms.flatMap((room, rank) =>
    items.some((item) => item.room === rank) ? [{ rank, name: room, id: ids.row() }] : [],
  )
  const at = (after: number) => hourAfterStart(meeting, after)
  const roomPositions = positionsAfter(lastRoom, rooms.length)
  const itemPositions = positionsAfter(lastItem, items.length)
  return [
    ...(meeting.startsAt !== null && meeting.endsAt === null
      ? [write('meeting', meeting.id, { endsAt: at(minutes) })]
      : []),
    ...rooms.map(({ id, name }, rank) =>
      write('programmeRoom', id, { meeting: meeting.id, name, position: roomPositions[rank] ?? null }),
    ),
    ...items.map(({ kind, title, at: begins, minutes: length, room }, rank) =>
      write('programmeItem', ids.row(), {
        meeting: meeting.id,
        kind,
        title,
        room: rooms.find((one) => one.rank === room)?.id ?? null,
        position: itemPositions[rank] ?? null,
        ...(begins !== null && { startsAt: at(begins), endsAt: at(begins + length) }),
      }),
    ),
  ]
}
