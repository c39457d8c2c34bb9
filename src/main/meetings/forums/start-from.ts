import { positionsAfter } from '#main/kit/positions.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import {
  type StandardProgrammeName,
  standardProgrammes,
} from '#shared/records/meetings/programme-item/standard-programmes.ts'
import type { Meeting } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { addMinutes } from '#shared/text/time-of-day.ts'

/** When a forum begins while nobody said. */
const usualStart = '09:00'

interface There {
  /** Positions after which the new ones stand. */
  readonly lastRoom: string | null
  readonly lastItem: string | null
}

/** The writes that bring a usual programme to a meeting, beside what is there. */
export const standardWrites = (
  ids: IdSource,
  meeting: Pick<Meeting, 'id' | 'startsAt' | 'endsAt'>,
  name: StandardProgrammeName,
  { lastRoom, lastItem }: There,
): readonly RowWrite[] => {
  const { rooms, items, minutes } = standardProgrammes[name]
  const start = meeting.startsAt ?? usualStart
  const roomIds: readonly RowId[] = rooms.map(() => ids.row())
  const roomPositions = positionsAfter(lastRoom, rooms.length)
  const itemPositions = positionsAfter(lastItem, items.length)
  return [
    ...(meeting.startsAt !== null && meeting.endsAt === null
      ? [write('meeting', meeting.id, { endsAt: addMinutes(start, minutes) })]
      : []),
    ...rooms.map((name, rank) =>
      write('programmeRoom', roomIds[rank] as RowId, {
        meeting: meeting.id,
        name,
        position: roomPositions[rank] ?? null,
      }),
    ),
    ...items.map(({ kind, title, at, minutes: length, room }, rank) =>
      write('programmeItem', ids.row(), {
        meeting: meeting.id,
        kind,
        title,
        room: roomIds[room] ?? null,
        position: itemPositions[rank] ?? null,
        ...(at !== null && { startsAt: addMinutes(start, at), endsAt: addMinutes(start, at + length) }),
      }),
    ),
  ]
}
