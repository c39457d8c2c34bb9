import { type Directory, directoryToday, personKey } from '#main/directory/read/known-people.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isProvisional } from '#shared/records/meetings/programme-item/line-words.ts'
import type { ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { Meeting, ProgrammeItem } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { enteringSpeaker } from './entering-speaker.ts'

/** Where the last of the stands is; `null` while none has a room. */
export const roomOfStands = (items: readonly ProgrammeItem[]): RowId | null =>
  items.findLast(({ kind, room }) => kind === 'stand' && room !== null)?.room ?? null

interface Asked {
  readonly room: RowId | null
  readonly holders: readonly string[]
}

/** The writes of a stand for each of these, the free ones first. @param last the position after which new ones stand */
export const standWrites = (
  context: FeatureContext,
  meeting: Meeting,
  { room, holders }: Asked,
  lines: readonly ProgrammeLine[],
  last: string | null,
): readonly RowWrite[] => {
  const free = lines.filter(
    ({ item, speakers }) => item.kind === 'stand' && speakers.length === 0 && isProvisional(item),
  )
  const positions = positionsAfter(last, holders.length)
  let directory = directoryToday(context)
  return holders.flatMap((holder, rank) => {
    const { values, writes } = enteringSpeaker(context, meeting, holder, directory)
    directory = withEntered(directory, writes)
    const stand = free[rank]?.item
    const item = stand?.id ?? context.ids.row()
    const made = { meeting: meeting.id, kind: 'stand', position: positions[rank] ?? null, room } as const
    return [
      ...writes,
      ...(stand === undefined
        ? [write('programmeItem', item, made)]
        : stand.room === null
          ? [write('programmeItem', item, { room })]
          : []),
      write('programmeSpeaker', context.ids.row(), { item, position: positionsAfter(null, 1)[0] ?? null, ...values }),
    ]
  })
}

/** Whoever a line brings is known of the next. */
const withEntered = ({ persons, actors, on }: Directory, writes: readonly RowWrite[]): Directory => ({
  persons: new Map([
    ...persons,
    ...writes.flatMap(({ record, id, values }) =>
      record === 'person' ? [[personKey({ lastName: null, firstName: null, ...values }), id as RowId] as const] : [],
    ),
  ]),
  actors: new Map([
    ...actors,
    ...writes.flatMap(({ record, id, values }) =>
      record === 'actor' ? [[fold(values.name ?? ''), id as RowId] as const] : [],
    ),
  ]),
  on,
})
