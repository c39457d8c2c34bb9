import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { AxesBoard, AxisPage, SaidFormulations } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Ask } from './demo-poste.ts'

/** The number of an axis, `null`: left to be attached. */
const axisNumber = z.number().int().nullable()

const item = z.strictObject({
  text: z.string(),
  votes: z.number().int(),
  axis: axisNumber,
  saidBy: z.string().nullable().default(null),
})

/** `resources/demo/axes.json`. */
const axesSchema = z.strictObject({
  votesEach: z.number().int(),
  /** What was typed of the first concertations; the rest is taken up from their minutes. */
  said: z.array(z.strictObject({ sector: z.string(), items: z.array(item) })),
  /** Taken up, then drawn into an axis. */
  attached: z.array(z.strictObject({ text: z.string(), axis: axisNumber })),
  /** Steps of the thread noted by hand: what was said, what takes it up. */
  tied: z.array(z.tuple([z.string(), z.string()])),
  settled: z.array(z.number().int()),
  /** The axes whose proposed links are accepted. */
  linked: z.array(z.number().int()),
  /** The title of the meeting that will look at them. */
  proposedTo: z.string(),
})

/** Plays the axes of the demo through the contract, once its minutes are there. */
export const playDemoAxes = async (folder: string, ask: Ask): Promise<void> => {
  const demo = axesSchema.parse(JSON.parse(await readFile(join(folder, 'axes.json'), 'utf8')))
  const board = () => ask<AxesBoard>('axes.board', {})
  const { axes, columns } = await board()
  const axisOf = (number: number | null): RowId | null =>
    axes.find(({ axis }) => axis.number === number)?.axis.id ?? null
  const attached = new Map(demo.attached.map(({ text, axis }) => [text, axis]))

  for (const { sector, meetings } of columns) {
    const first = meetings.find(({ counted }) => counted)
    if (first !== undefined)
      await ask('records.update', { record: 'meeting', id: first.id, changes: { votesEach: demo.votesEach } })
    const said = demo.said.find((one) => one.sector === sector?.name)
    if (said === undefined) continue
    for (const { axis, text } of said.items) attached.set(text, axis)
    const items = said.items.map(({ axis: _, ...plain }) => plain)
    await ask('axes.add', { sector: sector?.id ?? null, meeting: first?.id ?? null, items })
  }
  for (const { meeting, said } of await ask<readonly SaidFormulations[]>('axes.said', {}))
    await ask('axes.takeUp', { meeting: meeting.id, stages: said.map(({ stage }) => stage) })
  for (const { id, text } of (await board()).formulations) {
    const axis = axisOf(attached.get(text ?? '') ?? null)
    if (axis !== null) await ask('axes.attach', { id, axis })
  }
  for (const id of demo.settled.map(axisOf))
    await ask('records.update', { record: 'axis', id, changes: { titleSettled: true } })
  const all = []
  for (const { axis } of axes) all.push(...(await ask<AxisPage>('axes.page', { id: axis.id })).formulations)
  const said = new Map(all.map(({ id, text }) => [text, id]))
  const links = demo.tied.map(([earlier, later]) => ({
    kind: 'origin',
    earlier: said.get(earlier),
    later: said.get(later),
  }))
  await ask('axes.link', { links })
  for (const id of demo.linked.map(axisOf)) {
    const { proposals } = await ask<AxisPage>('axes.page', { id })
    const links = proposals.map(({ kind, earlier, later }) => ({ kind, earlier: earlier.id, later: later.id }))
    if (links.length > 0) await ask('axes.link', { links })
  }
  const instance = (await ask<MeetingSummary[]>('meetings.list', {})).find(({ title }) => title === demo.proposedTo)?.id
  const decision = { kind: 'consolidated', instance: instance ?? null }
  await ask('axes.decide', { axes: axes.map(({ axis }) => axis.id), decision })
}
