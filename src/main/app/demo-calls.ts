import { z } from 'zod'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { AxesBoard } from '#shared/contract/roadmap/axes.ts'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { NewsList } from '#shared/contract/roadmap/news.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { oneOf } from '#shared/kernel/one-of.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Ask } from './demo-poste.ts'

interface Named {
  readonly id: RowId
  readonly name: string | null
}

/** Rows are found by what they are called, as the screens find them. */
const listed = {
  actor: (ask, text) => ask<readonly Named[]>('directory.suggestActors', { text }),
  axis: async (ask) => (await ask<AxesBoard>('axes.board', {})).axes.map(({ axis }) => called(axis)),
  fiche: async (ask) => (await ask<FicheList>('fiches.list', {})).lines.map(called),
  meeting: async (ask) => (await ask<readonly MeetingSummary[]>('meetings.list', {})).map(called),
  newsItem: async (ask) => (await ask<NewsList>('news.list', {})).lines.map(called),
  section: async (ask) => {
    const meetings = await ask<readonly MeetingSummary[]>('meetings.list', {})
    const minutes = await Promise.all(meetings.map(({ id }) => ask<Minutes>('minutes.get', { meeting: id })))
    return minutes.flatMap(({ sections }) => sections.map(({ id, title }) => ({ id, name: plainText(title) })))
  },
  sector: async (ask) => (await ask<{ sectors: readonly Named[] }>('meetings.choices', {})).sectors,
} satisfies Record<string, (ask: Ask, name: string) => Promise<readonly Named[]>>

const called = ({ id, title }: { readonly id: RowId; readonly title: string | null }): Named => ({ id, name: title })

/** What a file cannot know, and says otherwise: a day, a text as the program keeps it, the id of a row. */
const standIn = z.union([
  z.strictObject({ inDays: z.number().int() }),
  z.strictObject({ paragraphs: z.array(z.string()) }),
  z.strictObject({ the: oneOf(listed), named: z.string() }),
])

/** Calls of the contract as a file of the demo writes them; see `standIn`. */
export const demoCalls = z.array(z.strictObject({ call: z.string(), with: z.record(z.string(), z.unknown()) }))

/** Makes these calls, in their order. @param dayAfter `YYYY-MM-DD`, so many days from now */
export const playDemoCalls = async (
  calls: z.output<typeof demoCalls>,
  dayAfter: (days: number) => string,
  ask: Ask,
): Promise<void> => {
  for (const { call, with: input } of calls) await ask(call, await meant(input))

  async function meant(told: unknown): Promise<unknown> {
    if (typeof told !== 'object' || told === null) return told
    if (Array.isArray(told)) return Promise.all(told.map(meant))
    const { data } = standIn.safeParse(told)
    if (data === undefined) {
      const fields = Object.entries(told).map(async ([key, value]) => [key, await meant(value)] as const)
      return Object.fromEntries(await Promise.all(fields))
    }
    if ('inDays' in data) return dayAfter(data.inDays)
    if ('paragraphs' in data) return doc(...data.paragraphs.map((text) => paragraph(text)))
    const found = (await listed[data.the](ask, data.named)).find(({ name }) => name === data.named)
    if (found === undefined) throw new Error(`The demo has no ${data.the} « ${data.named} »`)
    return found.id
  }
}
