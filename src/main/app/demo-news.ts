import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Territory } from '#shared/contract/directory/territory.ts'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { oneOf } from '#shared/kernel/one-of.ts'
import { needOrigins, needStates } from '#shared/records/roadmap/need.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import type { Ask } from './demo-poste.ts'

const said = z.string().nullable().default(null)
const days = z.number().int().nullable().default(null)

const need = z.strictObject({
  text: z.string(),
  origin: oneOf(needOrigins),
  actor: said,
  meeting: said,
  audience: said,
  sector: said,
  epci: said,
  commune: said,
  daysAgo: z.number().int(),
  fiche: said,
  state: oneOf(needStates).default('open'),
  answer: said,
  answeredDaysAgo: days,
})

const item = z.strictObject({
  title: z.string(),
  paragraphs: z.array(z.string()),
  /** `null`: a draft. */
  publishedDaysAgo: days,
  happensInDays: days,
  link: said,
  actor: said,
  sector: said,
  axis: z.number().int().nullable().default(null),
  fiche: said,
  /** How the need it answers begins. */
  need: said,
})

/** `resources/demo/news.json`. */
const demoNews = z.strictObject({ needs: z.array(need), news: z.array(item), intro: z.string() })

/** Plays what is asked for, what is told, and a letter of it. @param dayAfter `YYYY-MM-DD`, so many days from now */
export const playDemoNews = async (folder: string, dayAfter: (days: number) => string, ask: Ask): Promise<void> => {
  const { needs, news, intro } = demoNews.parse(JSON.parse(await readFile(join(folder, 'news.json'), 'utf8')))
  const { lines: fiches, axes, sectors } = await ask<FicheList>('fiches.list', {})
  const meetings = await ask<readonly MeetingSummary[]>('meetings.list', {})
  const territory = await ask<Territory>('territory.get', {})
  const ficheOf = (title: string | null) => fiches.find((one) => one.title === title)?.id ?? null
  const sectorOf = (name: string | null) => sectors.find((one) => one.name === name)?.id ?? null
  const actorOf = async (name: string | null): Promise<RowId | null> => {
    if (name === null) return null
    const found = await ask<readonly { id: RowId; name: string }[]>('directory.suggestActors', { text: name })
    return found.find((one) => one.name === name)?.id ?? null
  }
  const areaOf = ({ epci, commune }: z.output<typeof need>) => {
    if (commune !== null)
      return { areaKind: 'commune', areaCode: territory.communes.find(({ name }) => name === commune)?.code ?? null }
    const code = territory.epci.find(({ name }) => name === epci)?.code ?? null
    return code === null ? {} : { areaKind: 'epci', areaCode: code }
  }

  const raised = new Map<string, RowId>()
  for (const told of needs) {
    const { text, origin, audience, state, answer, answeredDaysAgo } = told
    const about = {
      origin,
      audience,
      actor: await actorOf(told.actor),
      meeting: meetings.find(({ title }) => title === told.meeting)?.id ?? null,
      sector: sectorOf(told.sector),
      ...areaOf(told),
      raisedOn: dayAfter(-told.daysAgo),
      fiche: ficheOf(told.fiche),
    }
    const { id } = await ask<{ id: RowId }>('needs.raise', { text, about })
    raised.set(text, id)
    if (state === 'open') continue
    await ask('needs.settle', { need: id, state, answer })
    if (answeredDaysAgo !== null)
      await ask('records.update', { record: 'need', id, changes: { answeredOn: dayAfter(-answeredDaysAgo) } })
  }
  for (const told of news) {
    const values = {
      title: told.title,
      body: doc(...told.paragraphs.map((text) => paragraph(text))),
      publishedOn: told.publishedDaysAgo === null ? null : dayAfter(-told.publishedDaysAgo),
      happensOn: told.happensInDays === null ? null : dayAfter(told.happensInDays),
      link: told.link,
      actor: await actorOf(told.actor),
      sector: sectorOf(told.sector),
      axis: axes.find(({ number }) => number === told.axis)?.id ?? null,
      fiche: ficheOf(told.fiche),
      need: [...raised].find(([text]) => told.need !== null && text.startsWith(told.need))?.[1] ?? null,
    }
    await ask('records.create', { record: 'newsItem', values })
  }
  const { id } = await ask<{ id: RowId }>('digest.start', {})
  await ask('records.update', { record: 'digest', id, changes: { intro } })
}
