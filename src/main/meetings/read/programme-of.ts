import { type SqlBool, sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import { currentPost } from '#main/directory/read/current-post.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import {
  inOrder,
  type Programme,
  type ProgrammeLine,
  type ProgrammeSpeakerLine,
} from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeItem, ProgrammeRoom, ProgrammeSpeaker } from '#shared/records/records.ts'

/** The rooms of a meeting in order, and what happens in them by hour. A room that is gone is no room. */
export const programmeOf = (db: Db, meeting: RowId): Programme => {
  const rooms = roomsOf(db, meeting)
  const items = rows(db, 'programmeItem', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id'))
  return { rooms, lines: inOrder(programmeLines(db, { rooms, items, speakers: speakersOf(db, meeting) }), rooms) }
}

export const roomsOf = (db: Db, meeting: RowId): readonly ProgrammeRoom[] =>
  rows(db, 'programmeRoom', (q) => q.where('meeting', '=', meeting).orderBy('position').orderBy('id'))

export const speakersOf = (db: Db, meeting: RowId): readonly ProgrammeSpeaker[] =>
  rows(db, 'programmeSpeaker', (q) =>
    q
      .where(sql<SqlBool>`item IN (SELECT id FROM programmeItem WHERE meeting = ${meeting})`)
      .orderBy('position')
      .orderBy('id'),
  )

interface Parts {
  readonly rooms: readonly ProgrammeRoom[]
  readonly items: readonly ProgrammeItem[]
  /** In order. */
  readonly speakers: readonly ProgrammeSpeaker[]
}

/** Items with their speakers, in the order of the items. */
export const programmeLines = (db: Db, { rooms, items, speakers }: Parts): readonly ProgrammeLine[] => {
  const known = new Set(rooms.map(({ id }) => id))
  const lineOf = speakerLines(db)
  const byItem = Map.groupBy(speakers, ({ item }) => item)
  return items.map((item) => ({
    item: item.room !== null && !known.has(item.room) ? { ...item, room: null } : item,
    speakers: (byItem.get(item.id) ?? []).map(lineOf),
  }))
}

const speakerLines = (db: Db): ((speaker: ProgrammeSpeaker) => ProgrammeSpeakerLine) => {
  const person = representativesOf(db, 'person')
  const actor = representativesOf(db, 'actor')
  return (speaker) => {
    if (speaker.person !== null) {
      const { title, structure } = currentPost(db, person(speaker.person))
      return { speaker, key: person(speaker.person), detail: [title, structure].filter(Boolean).join(', ') }
    }
    if (speaker.actor !== null) return { speaker, key: actor(speaker.actor), detail: '' }
    return { speaker, key: fold(speaker.name ?? speaker.id), detail: '' }
  }
}
