import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { CampaignPage, CampaignProposal } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { dayAfter } from '#shared/text/days.ts'
import { periodOf } from '#shared/text/period.ts'
import type { Ask } from './demo-poste.ts'

/** Days before the one on which the demo is loaded. */
const daysAgo = z.number().int()

const structure = z.strictObject({
  /** Of the demo's directory. */
  name: z.string(),
  receivedDaysAgo: daysAgo.optional(),
  /** In the order of the questions; `null`: none. */
  answers: z.array(z.string().nullable()).default([]),
  remindedDaysAgo: daysAgo.optional(),
  refused: z
    .array(
      z.strictObject({
        indicator: z.string(),
        address: z.string(),
        found: z.string().nullable().default(null),
        reason: z.string(),
      }),
    )
    .default([]),
})

/** `resources/demo/campaigns.json`: one campaign, for the quarter under way. */
const demoCampaigns = z.strictObject({
  campaign: z.strictObject({ openedDaysAgo: daysAgo, dueDaysAgo: daysAgo, replyTo: z.string(), message: z.string() }),
  indicators: z.array(z.string()),
  questions: z.array(z.strictObject({ text: z.string(), choices: z.array(z.string()) })),
  structures: z.array(structure),
})

/** Collects the figures of the quarter from some structures: most answered, one has cells to correct. */
export const playDemoCampaigns = async (folder: string, today: string, ask: Ask): Promise<void> => {
  const demo = demoCampaigns.parse(JSON.parse(await readFile(join(folder, 'campaigns.json'), 'utf8')))
  const dayBefore = (days: number) => dayAfter(today, -days)
  const proposal = await ask<CampaignProposal>('campaigns.proposal', { period: periodOf(today, 'quarterly') })
  const indicatorOf = (name: string): RowId => {
    const found = proposal.indicators.find((one) => one.name === name)
    if (found === undefined) throw new Error(`The demo has no indicator « ${name} »`)
    return found.id
  }

  const { id } = await ask<{ id: RowId }>('campaigns.create', {
    name: proposal.name,
    period: proposal.period,
    opensOn: dayBefore(demo.campaign.openedDaysAgo),
    dueOn: dayBefore(demo.campaign.dueDaysAgo),
    replyTo: demo.campaign.replyTo,
    message: demo.campaign.message,
    // In the order of the dictionary, as the form gives them.
    indicators: proposal.indicators.filter(({ name }) => demo.indicators.includes(name)).map(({ id }) => id),
    structures: await actorsOf(demo.structures.map(({ name }) => name)),
    questions: demo.questions,
  })
  const page = await ask<CampaignPage>('campaigns.page', { campaign: id })
  const askedOf = (name: string) => page.structures.find((one) => one.name === name)?.id
  const noted = (kind: 'collection' | 'collectionReminder', names: readonly string[], days: number) =>
    ask('sendings.note', {
      subject: { kind, campaign: id },
      to: names.map(askedOf),
      ...{ way: 'mail', on: dayBefore(days), variants: {} },
    })
  await noted(
    'collection',
    demo.structures.map(({ name }) => name),
    demo.campaign.openedDaysAgo,
  )
  for (const { name, remindedDaysAgo } of demo.structures)
    if (remindedDaysAgo !== undefined) await noted('collectionReminder', [name], remindedDaysAgo)
  for (const { name, receivedDaysAgo, refused, answers } of demo.structures) {
    const asked = askedOf(name)
    const changes = {
      madeOn: dayBefore(demo.campaign.openedDaysAgo),
      receivedOn: receivedDaysAgo === undefined ? null : dayBefore(receivedDaysAgo),
    }
    await ask('records.update', { record: 'campaignActor', id: asked, changes })
    for (const [rank, text] of answers.entries()) {
      if (text === null) continue
      const values = { campaignActor: asked, question: page.questions[rank]?.id, text }
      await ask('records.create', { record: 'campaignAnswer', values })
    }
    for (const { indicator, ...cell } of refused) {
      const values = { campaignActor: asked, indicator: indicatorOf(indicator), ...cell }
      await ask('records.create', { record: 'refusedCell', values })
    }
  }

  async function actorsOf(names: readonly string[]): Promise<readonly RowId[]> {
    const ids: RowId[] = []
    for (const name of names) {
      const found = await ask<readonly { id: RowId; name: string }[]>('directory.suggestActors', { text: name })
      const id = found.find((one) => one.name === name)?.id
      if (id === undefined) throw new Error(`The demo has no structure « ${name} »`)
      ids.push(id)
    }
    return ids
  }
}
