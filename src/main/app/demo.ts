import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateNKeysBetween } from 'fractional-indexing'
import { z } from 'zod'
import { localDay } from '#main/kit/local-day.ts'
import type { BearerSuggestion } from '#shared/contract/meetings/follow-ups.ts'
import type { WorkspaceState } from '#shared/contract/workspace/workspace.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { oneOf } from '#shared/kernel/one-of.ts'
import type { Bearer } from '#shared/records/bearer.ts'
import { dateSchema, timeSchema } from '#shared/records/field-schema.ts'
import {
  agendaItemKinds,
  agendaItemOutcomes,
  agendaItemTexts,
} from '#shared/records/meetings/agenda-item/agenda-item.ts'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import { meetingKinds, meetingStates } from '#shared/records/meetings/meeting/meeting.ts'
import { dayAfter } from '#shared/text/days.ts'
import { weekdayOf } from '#shared/text/french-dates.ts'
import { demoAttendances, playDemoAttendances } from './demo-attendances.ts'
import { playDemoAxes } from './demo-axes.ts'
import { playDemoCampaigns } from './demo-campaigns.ts'
import { playDemoDirectory } from './demo-directory.ts'
import { demoEvaluations, playDemoEvaluations } from './demo-evaluations.ts'
import { type Elsewhere, playDemoExchanges } from './demo-exchanges.ts'
import { playDemoFiches } from './demo-fiches.ts'
import { playDemoForums } from './demo-forums.ts'
import { playDemoIndicators } from './demo-indicators.ts'
import { demoInvitations, playDemoInvitations } from './demo-invitations.ts'
import { demoMarks, playDemoMarks } from './demo-marks.ts'
import { playDemoNews } from './demo-news.ts'
import { type DemoApp, posteOf } from './demo-poste.ts'
import { playDemoRunning } from './demo-running.ts'
import { playDemoSendings } from './demo-sendings.ts'
import { demoTextBlocks, playDemoTextBlocks } from './demo-text-blocks.ts'

const said = z.string().nullable().default(null)

const agendaItem = z.strictObject({
  kind: oneOf(agendaItemKinds).default('point'),
  title: z.string(),
  detail: said,
  minutes: z.number().int(),
  speaker: said,
  support: said,
  minutesText: oneOf(agendaItemTexts).default('text'),
  outcome: oneOf(agendaItemOutcomes).nullable().default(null),
})

/** A date, or a number of days from the day the demo is loaded: a demo always has a next meeting. */
const day = z.union([dateSchema, z.strictObject({ inDays: z.number().int() })]).nullable()

const followUp = z.strictObject({
  kind: oneOf(followUpKinds).default('task'),
  text: z.string(),
  /** A name of the attendance list or of the directory, or anyone's. */
  bearer: said,
  dueOn: day.default(null),
  done: z.boolean().default(false),
})

const meeting = z.strictObject({
  /** A Markdown file beside this one: the meeting is then the one it tells of. */
  minutes: z.string().optional(),
  title: z.string().default(''),
  kind: oneOf(meetingKinds),
  number: z.number().nullable().default(null),
  series: z.string().default(''),
  sector: z.string().nullable().default(null),
  date: day,
  startsAt: timeSchema.nullable().default(null),
  endsAt: timeSchema.nullable().default(null),
  place: z.string().default(''),
  state: oneOf(meetingStates),
  offReason: said,
  formerDate: dateSchema.nullable().default(null),
  agenda: z.array(agendaItem).default([]),
  attendances: demoAttendances,
  invited: demoInvitations,
  followUps: z.array(followUp).default([]),
  essential: said,
  marks: demoMarks,
  evaluations: demoEvaluations,
})

/** `resources/demo/demo.json`. */
const demoSchema = z.strictObject({
  setUp: z.record(z.string(), z.unknown()),
  /** What letters say of who sends them. */
  espace: z.record(z.string(), z.unknown()),
  meetings: z.array(meeting),
  textBlocks: demoTextBlocks,
})

/** Where the demo is played. */
interface Stage {
  readonly app: DemoApp
  readonly elsewhere: Elsewhere
  readonly clock: Clock
  /** Called once the espace is there, and only where none was. */
  readonly onSetUp: () => void
}

/** Plays the demo through the contract, as a person would: there is no second way to write. @returns the meeting that goes on */
export const playDemo = async (folder: string, { app, elsewhere, clock, onSetUp }: Stage): Promise<RowId> => {
  const demo = demoSchema.parse(JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')))
  const { ask } = posteOf(app)
  const ready = await ask<WorkspaceState>('workspace.setUp', demo.setUp)
  if (ready.kind !== 'ready') throw new Error('The demo has no espace')
  onSetUp()
  await ask('records.update', { record: 'espace', id: ready.espace.id, changes: demo.espace })
  const inDays = (days: number): string => dayFrom(clock.now(), days)
  await playDemoDirectory(folder, ready, (days) => inDays(-days), ask)
  await playDemoTextBlocks(demo.textBlocks, ask)
  const sectorId = (name: string | null): string | null => ready.sectors.find((one) => one.name === name)?.id ?? null

  for (const {
    minutes,
    agenda,
    attendances,
    invited,
    followUps,
    evaluations,
    marks,
    essential,
    series,
    state,
    date,
    offReason,
    formerDate,
    ...fields
  } of demo.meetings) {
    const about = { ...fields, date: dayOf(date), sector: sectorId(fields.sector) }
    const id = minutes === undefined ? await create(about, series) : await importFile(minutes)
    const { title, place, ...plain } = about
    const changes = {
      ...plain,
      state,
      offReason,
      formerDate,
      essential,
      ...(title && { title }),
      ...(place && { place }),
    }
    await ask('records.update', { record: 'meeting', id, changes })
    if (minutes !== undefined) await ask('meetings.setSeries', { id, seriesName: series })
    const positions = generateNKeysBetween(null, null, agenda.length)
    for (const [index, item] of agenda.entries()) {
      const values = { ...item, meeting: id, position: positions[index] }
      await ask('records.create', { record: 'agendaItem', values })
    }
    await playDemoMarks(id, marks, ask)
    await playDemoAttendances(id, attendances, ask)
    await playDemoInvitations(id, invited, ask)
    if (followUps.length > 0) await follow(id, followUps)
    await playDemoEvaluations(id, evaluations, ask)
  }
  const running = await playDemoRunning(folder, clock.now(), ask)
  await playDemoAxes(folder, ask)
  await playDemoFiches(folder, inDays, ask)
  await playDemoForums(folder, inDays, ask)
  await playDemoNews(folder, inDays, ask)
  await playDemoIndicators(folder, localDay(clock.now()), ask)
  await playDemoCampaigns(folder, localDay(clock.now()), ask)
  await playDemoExchanges(folder, inDays, app, elsewhere)
  await playDemoSendings(folder, inDays, ask)
  // It comes with the demonstration: nobody asked for it.
  await ask('backups.make', { asked: false })
  return running

  function dayOf(told: z.output<typeof day>): string | null {
    return told !== null && typeof told === 'object' ? inDays(told.inDays) : told
  }

  async function follow(meeting: string, told: readonly z.output<typeof followUp>[]): Promise<void> {
    const items = []
    for (const { done: _, bearer, dueOn, ...words } of told)
      items.push({ ...words, bearer: await bearerNamed(meeting, bearer), dueOn: dayOf(dueOn), section: null })
    const { ids } = await ask<{ ids: string[] }>('followUps.add', { meeting, items })
    for (const [index, { done }] of told.entries())
      if (done) await ask('followUps.settle', { id: ids[index], state: 'done' })
  }

  async function bearerNamed(meeting: string, name: string | null): Promise<Bearer | null> {
    if (name === null) return null
    const found = await ask<BearerSuggestion[]>('followUps.bearers', { meeting, text: name })
    const known = found.find((one) => one.name === name)
    return { name, person: known?.person ?? null, actor: known?.actor ?? null }
  }

  async function create(about: object, seriesName: string): Promise<string> {
    return (await ask<{ id: string }>('meetings.create', { ...about, seriesName })).id
  }

  async function importFile(name: string): Promise<string> {
    const text = await readFile(join(folder, name), 'utf8')
    return (await ask<{ meeting: string }>('minutes.import', { source: { kind: 'text', text }, job: randomUUID() }))
      .meeting
  }
}

/** `YYYY-MM-DD`, so many days from now, or the Monday that follows: nobody works at the week-end. */
const dayFrom = (now: Date, days: number): string => {
  const day = dayAfter(localDay(now), days)
  return dayAfter(day, weekEnd[weekdayOf(day)] ?? 0)
}

/** How far its days are from the Monday. */
const weekEnd: Readonly<Record<string, number>> = { samedi: 2, dimanche: 1 }
