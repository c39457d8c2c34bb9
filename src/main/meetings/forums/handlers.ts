import { row, rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { notFound } from '#main/kit/not-found.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { programmeContract } from '#shared/contract/meetings/programme.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import type { ProgrammeItem, RecordName } from '#shared/records/records.ts'
import { type FieldsOf, type KnownRow, write } from '#shared/records/row-write.ts'
import { programmeOf, roomsOf } from '../read/programme-of.ts'
import { enteringSpeaker } from './entering-speaker.ts'
import { proposalHandlers } from './proposal-handlers.ts'
import { roomOfStands, standWrites } from './stands.ts'
import { standardWrites } from './start-from.ts'

export const programmeHandlers = (context: FeatureContext): Handlers<typeof programmeContract> => {
  const { db } = context.workspace

  const demandItem = (id: RowId): ProgrammeItem => {
    const item = row(db, 'programmeItem', id)
    if (item === null) throw notFound('L’élément du programme', 'm')
    return item
  }
  const itemsOf = (meeting: RowId) =>
    rows(db, 'programmeItem', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id'))
  const last = (ordered: readonly { readonly position: string | null }[]) => ordered.at(-1)?.position ?? null
  const next = (ordered: readonly { readonly position: string | null }[]) => positionsAfter(last(ordered), 1)[0] ?? null

  const create = <Name extends RecordName>(
    intent: IntentCode,
    record: Name,
    values: FieldsOf<NoInfer<Name>>,
  ): { readonly id: RowId } => {
    const id = context.ids.row()
    context.write({ intent, writes: [write(record, id, cleanValues(values).values)] })
    return { id }
  }

  return {
    page: ({ meeting }) => ({ meeting: demand(db, 'meeting', meeting), ...programmeOf(db, meeting) }),
    addItem: ({ meeting, kind, title }) => {
      demand(db, 'meeting', meeting)
      const items = itemsOf(meeting)
      const room = kind === 'stand' ? roomOfStands(items) : null
      return create('programmeItem.add', 'programmeItem', { meeting, kind, title, room, position: next(items) })
    },
    addStands: ({ meeting: id, room, holders }) => {
      const meeting = demand(db, 'meeting', id)
      if (room !== null) demand(db, 'programmeRoom', room)
      const named = holders.map(fold)
      const asked = { room, holders: holders.filter((holder, rank) => named.indexOf(fold(holder)) === rank) }
      const writes = standWrites(context, meeting, asked, programmeOf(db, id).lines, last(itemsOf(id)))
      context.write({ intent: 'programmeItem.addStands', writes })
      return null
    },
    place: ({ item, room, startsAt, endsAt }) => {
      demandItem(item)
      if (room !== null) demand(db, 'programmeRoom', room)
      const values = { room, startsAt, endsAt }
      context.write({ intent: 'programmeItem.move', writes: [{ record: 'programmeItem', id: item, values }] })
      return null
    },
    removeItem: ({ item }) => {
      demandItem(item)
      const parts = (record: 'programmeSpeaker' | 'programmeChoice') =>
        rows(db, record, (q) => q.where('item', '=', item)).map(({ id }) => ({ record, id }))
      const removals: readonly KnownRow[] = [
        { record: 'programmeItem', id: item },
        ...parts('programmeSpeaker'),
        ...parts('programmeChoice'),
      ]
      context.write({ intent: 'programmeItem.remove', writes: [], removals })
      return null
    },
    addRoom: ({ meeting, name }) => {
      demand(db, 'meeting', meeting)
      return create('programmeRoom.add', 'programmeRoom', { meeting, name, position: next(roomsOf(db, meeting)) })
    },
    removeRoom: ({ room }) => {
      demand(db, 'programmeRoom', room)
      const held = rows(db, 'programmeItem', (q) => q.where('room', '=', room))
      context.write({
        intent: 'programmeRoom.remove',
        writes: held.map(({ id }) => ({ record: 'programmeItem', id, values: { room: null } })),
        removals: [{ record: 'programmeRoom', id: room }],
      })
      return null
    },
    addSpeaker: ({ item, enters, ...typed }) => {
      const meeting = demand(db, 'meeting', demandItem(item).meeting)
      const who = cleanValues(typed).values
      const { values, writes } = enters ? enteringSpeaker(context, meeting, who.name) : { values: who, writes: [] }
      const there = rows(db, 'programmeSpeaker', (q) => q.where('item', '=', item).orderBy('position').orderBy('id'))
      const id = context.ids.row()
      const speaker = write('programmeSpeaker', id, { item, ...values, position: next(there) })
      context.write({ intent: 'programmeSpeaker.add', writes: [...writes, speaker] })
      return { id }
    },
    startFrom: ({ meeting: id, ...asked }) => {
      const there = { lastRoom: last(roomsOf(db, id)), lastItem: last(itemsOf(id)) }
      const writes = standardWrites(context.ids, demand(db, 'meeting', id), asked, there)
      context.write({ intent: 'programme.startFrom', writes })
      return null
    },
    ...proposalHandlers(context),
  }
}
