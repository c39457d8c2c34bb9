import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { BearerSuggestion } from '#shared/contract/meetings/follow-ups.ts'
import type { ProgrammeProposal } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { oneOf } from '#shared/kernel/one-of.ts'
import { dateSchema, timeSchema } from '#shared/records/field-schema.ts'
import { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import { demoAttendances, playDemoAttendances } from './demo-attendances.ts'
import { demoInvitations, playDemoInvitations } from './demo-invitations.ts'
import type { Ask } from './demo-poste.ts'

const item = z.strictObject({
  kind: oneOf(programmeItemKinds),
  title: z.string(),
  summary: z.string().nullable().default(null),
  /** The name of one of the rooms; without it, still to be placed. */
  room: z.string().nullable().default(null),
  startsAt: timeSchema.nullable().default(null),
  endsAt: timeSchema.nullable().default(null),
  seats: z.number().int().nullable().default(null),
  participants: z.number().int().nullable().default(null),
  /** Names as the directory shows them, or anyone's. */
  speakers: z.array(z.string()).default([]),
})

const forum = z.strictObject({
  title: z.string(),
  kind: z.enum(['forum', 'cafe']),
  sector: z.string(),
  date: z.union([dateSchema, z.strictObject({ inDays: z.number().int() })]),
  startsAt: timeSchema,
  endsAt: timeSchema,
  place: z.string(),
  /** Until when to answer. */
  replyBy: z.strictObject({ inDays: z.number().int() }).nullable().default(null),
  state: z.enum(['preparing', 'toValidate']),
  rooms: z.array(z.strictObject({ name: z.string(), seats: z.number().int().nullable() })),
  items: z.array(item),
  /** How many of its proposals are kept, then dropped, the first of them. */
  keep: z.number().int().default(0),
  drop: z.number().int().default(0),
  invited: demoInvitations,
  attendances: demoAttendances,
})

/** `resources/demo/forums.json`. */
const demoForums = z.strictObject({ forums: z.array(forum) })

/** Plays the forums and cafés of the demo, once what they take up is there. @param dayAfter `YYYY-MM-DD`, so many days from now */
export const playDemoForums = async (folder: string, dayAfter: (days: number) => string, ask: Ask): Promise<void> => {
  const { forums } = demoForums.parse(JSON.parse(await readFile(join(folder, 'forums.json'), 'utf8')))
  const { sectors } = await ask<{ sectors: { id: string; name: string }[] }>('meetings.choices', {})
  for (const { rooms, items, keep, drop, invited, attendances, state, sector, date, replyBy, ...about } of forums) {
    const { id: meeting } = await ask<{ id: string }>('meetings.create', {
      ...about,
      number: null,
      seriesName: '',
      sector: sectors.find(({ name }) => name === sector)?.id ?? null,
      date: typeof date === 'string' ? date : dayAfter(date.inDays),
    })
    const roomIds = new Map<string, RowId>()
    for (const { name, seats } of rooms) {
      const { id } = await ask<{ id: RowId }>('programme.addRoom', { meeting, name })
      roomIds.set(name, id)
      if (seats !== null) await ask('records.update', { record: 'programmeRoom', id, changes: { seats } })
    }
    for (const told of items) await addItem(meeting, told, roomIds.get(told.room ?? '') ?? null)
    await playDemoAttendances(meeting, attendances, ask)
    await playDemoInvitations(meeting, invited, ask)
    await decide(meeting, keep, drop)
    const changes = { state, replyBy: replyBy && dayAfter(replyBy.inDays) }
    await ask('records.update', { record: 'meeting', id: meeting, changes })
  }

  async function addItem(meeting: string, told: z.output<typeof item>, room: RowId | null): Promise<void> {
    const { kind, title, summary, seats, participants, startsAt, endsAt } = told
    const { id } = await ask<{ id: RowId }>('programme.addItem', { meeting, kind, title })
    if (summary !== null || seats !== null || participants !== null)
      await ask('records.update', { record: 'programmeItem', id, changes: { summary, seats, participants } })
    if (room !== null) await ask('programme.place', { item: id, room, startsAt, endsAt })
    for (const name of told.speakers) {
      const found = await ask<BearerSuggestion[]>('followUps.bearers', { meeting: null, text: name })
      const known = found.find((one) => one.name === name)
      const who = { name, person: known?.person ?? null, actor: known?.actor ?? null }
      await ask('programme.addSpeaker', { item: id, ...who })
    }
  }

  async function decide(meeting: string, keep: number, drop: number): Promise<void> {
    const waiting = await ask<ProgrammeProposal[]>('programme.proposals', { meeting })
    for (const [rank, { key }] of waiting.slice(0, keep + drop).entries())
      await ask(rank < keep ? 'programme.keep' : 'programme.drop', { meeting, key })
  }
}
