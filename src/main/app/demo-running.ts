import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateNKeysBetween } from 'fractional-indexing'
import { z } from 'zod'
import { localDay } from '#main/kit/local-day.ts'
import type { InvitationsPage } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { oneOf } from '#shared/kernel/one-of.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { type Block, pointStyles } from '#shared/text/rich-text/rich-text.ts'
import { timeOf } from '#shared/text/time-of-day.ts'
import { demoInvitations, playDemoInvitations } from './demo-invitations.ts'
import type { Ask } from './demo-poste.ts'

const line = z.strictObject({
  text: z.string(),
  style: oneOf(pointStyles).nullable().default(null),
})

const item = z.strictObject({
  title: z.string(),
  minutes: z.number().int(),
  speaker: z.string(),
  support: z.string().nullable().default(null),
  /** `null`: it goes on, or is still to come. */
  took: z.number().int().nullable(),
  lines: z.array(line).default([]),
})

/** `resources/demo/running.json`: a meeting that goes on while the demo is looked at. */
const running = z.strictObject({
  title: z.string(),
  kind: z.literal('workingGroup'),
  sector: z.string(),
  place: z.string(),
  beganMinutesAgo: z.number().int(),
  /** From its beginning to its end. */
  minutes: z.number().int(),
  agenda: z.array(item),
  invited: demoInvitations,
  /** Of those invited, by their names. */
  present: z.array(z.string()),
})

type Running = z.output<typeof running>

/** Plays it as it is held: convened, opened, its first points treated and written, the next one going on. @returns the meeting */
export const playDemoRunning = async (folder: string, now: Date, ask: Ask): Promise<RowId> => {
  const told = running.parse(JSON.parse(await readFile(join(folder, 'running.json'), 'utf8')))
  const { sectors } = await ask<{ sectors: { id: string; name: string }[] }>('meetings.choices', {})
  const hour = hoursFrom(now, told)
  const { id: meeting } = await ask<{ id: RowId }>('meetings.create', {
    ...{ title: told.title, kind: told.kind, place: told.place, number: null, seriesName: '' },
    sector: sectors.find(({ name }) => name === told.sector)?.id ?? null,
    date: localDay(now),
    startsAt: hour(0),
    endsAt: hour(told.minutes),
  })
  const positions = generateNKeysBetween(null, null, told.agenda.length)
  const points: Point[] = []
  for (const [rank, { took, lines, ...values }] of told.agenda.entries()) {
    const of = { meeting, kind: 'point', minutesText: 'text', position: positions[rank], ...values }
    points.push({ ...(await ask<{ id: RowId }>('records.create', { record: 'agendaItem', values: of })), took, lines })
  }
  await playDemoInvitations(meeting, told.invited, ask)
  const treated = points.filter(({ took }) => took !== null).length
  await openAndWrite(meeting, points.slice(0, treated + 1), hour, ask)
  const { invitations } = await ask<InvitationsPage>('invitations.page', { meeting })
  const attendances = invitations
    .filter(({ attendance: { lastName, firstName } }) => told.present.includes(`${lastName} ${firstName}`))
    .map(({ attendance }) => attendance.id)
  await ask('arrivals.mark', { attendances, status: 'present' })
  return meeting
}

type Point = Pick<z.output<typeof item>, 'took' | 'lines'> & { readonly id: RowId }

/** The clock of the room knows this instant alone: what is behind it is then put back where it was. */
const openAndWrite = async (meeting: RowId, begun: readonly Point[], hour: HourAfter, ask: Ask): Promise<void> => {
  for (const { id, lines } of begun) {
    await ask('session.advance', { meeting })
    await ask('session.openTexts', { point: id })
    const { sections } = await ask<Minutes>('minutes.get', { meeting })
    const section = sections.find(({ agendaItem }) => agendaItem === id)
    if (section === undefined) throw new Error('A point of the demo has no text')
    const body = { type: 'doc', content: lines.map(paragraph) }
    await ask('records.update', { record: 'section', id: section.id, changes: { body } })
  }
  let at = 0
  for (const { id, took } of begun) {
    const startedAt = hour(at)
    at += took ?? 0
    const changes = { startedAt, ...(took !== null && { endedAt: hour(at) }) }
    await ask('records.update', { record: 'agendaItem', id, changes })
  }
  await ask('records.update', { record: 'meeting', id: meeting, changes: { openedAt: hour(0) } })
}

const paragraph = ({ text, style }: z.output<typeof line>): Block => ({
  type: 'paragraph',
  ...(style !== null && { attrs: { style } }),
  content: [{ type: 'text', text }],
})

/** « 09:55 », so many minutes after it began. */
type HourAfter = (minutes: number) => string

/** Hours of today: by night, from midnight on or until it. */
const hoursFrom = (now: Date, { beganMinutesAgo, minutes }: Running): HourAfter => {
  const began = now.getHours() * 60 + now.getMinutes() - beganMinutesAgo
  const first = Math.max(0, Math.min(began - (began % 5), 24 * 60 - 1 - minutes))
  return (after) => timeOf(first + after)
}
