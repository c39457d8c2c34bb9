import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { CampaignProposal } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Campaign } from '#shared/records/records.ts'
import { dayAfter } from '#shared/text/days.ts'
import {
  type Frequency,
  frequencyOf,
  isPeriod,
  type Period,
  periodAfter,
  periodOf,
  periodsUpTo,
} from '#shared/text/period.ts'
import { campaignSummaries } from '../read/campaign-summaries.ts'
import { askedIndicators, toldIndicators } from './asked-indicators.ts'
import { campaignName } from './campaign-name.ts'
import { askedQuestions } from './campaign-questions.ts'
import { structuresOf } from './load-page.ts'

/** What a new campaign for a period would be; the quarter that ended last when none is asked for. */
export const proposeCampaign = (context: FeatureContext, wanted: Period | null): CampaignProposal => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const period = wanted ?? periodAfter(periodOf(today, 'quarterly'), -1)
  const frequency = frequencyOf(period)
  const last = lastCampaign(db)
  return {
    frequency,
    period,
    periods: periodsToChoose(today, period),
    name: campaignName(period),
    opensOn: today,
    dueOn: dayAfter(today, daysToAnswer),
    replyTo: replyAddress(db),
    message: last?.message ?? '',
    // A first workbook is short: parts are one tick away.
    totalsOnly: last?.totalsOnly ?? true,
    alike: campaignSummaries(db, today)
      .filter(({ campaign }) => campaign.period === period)
      .map((one) => ({ ...one, structures: structuresOf(db, one.campaign.id).map(({ actor }) => actor) })),
    indicators: indicatorsToChoose(db, frequency, last),
    lastTime: last === null ? null : lastTime(db, last),
  }
}

const daysToAnswer = 21

const offered: Readonly<Record<Frequency, number>> = { quarterly: 5, halfYearly: 3, yearly: 2, monthly: 6 }

/** The one under way, and some before it, of each length; and the one that is asked for. */
const periodsToChoose = (today: string, period: Period): readonly Period[] => {
  const periods = (Object.keys(offered) as Frequency[]).flatMap((frequency) =>
    periodsUpTo(periodOf(today, frequency), offered[frequency]).toReversed(),
  )
  return periods.includes(period) ? periods : [period, ...periods]
}

/** The last campaign's, else that of the espace. */
const replyAddress = (db: Db): string => {
  const [last] = rows(db, 'campaign', (q) => q.where('replyTo', 'is not', null).orderBy('id', 'desc').limit(1))
  const espace = loadEspace(db)
  return last?.replyTo ?? espace?.replyEmail ?? ''
}

/** The latest, by what it asks. */
const lastCampaign = (db: Db): Campaign | null =>
  rows(db, 'campaign', (q) => q.orderBy('period', 'desc').orderBy('id', 'desc').limit(1))[0] ?? null

/** Those that structures give, in the order of their codes. */
const indicatorsToChoose = (db: Db, frequency: Frequency, last: Campaign | null): CampaignProposal['indicators'] => {
  const asked = askedLastTime(db, frequency, last)
  const told = toldIndicators(db)
  const axes = new Map(loadSurroundings(db).axes.map((axis) => [axis.id, axis]))
  return indicatorsInAxes(db)
    .filter(({ provider }) => provider !== 'computed')
    .map((indicator) => {
      const shown = told(indicator)
      const isUsual = indicator.provider === 'actors' && indicator.frequency === frequency
      return {
        ...shown,
        frequency: indicator.frequency,
        axis: (indicator.axis && axes.get(indicator.axis)) ?? null,
        isTicked: shown.isDefined && (asked?.has(indicator.id) ?? isUsual),
      }
    })
    .toSorted((a, b) => a.code.localeCompare(b.code, 'fr', { numeric: true }))
}

/** `null`: there was none, or for periods of another length. */
const askedLastTime = (db: Db, frequency: Frequency, last: Campaign | null): ReadonlySet<RowId> | null => {
  const period = last?.period ?? null
  if (last === null || period === null || !isPeriod(period) || frequencyOf(period) !== frequency) return null
  return new Set(askedIndicators(db, last.id).map(({ id }) => id))
}

const lastTime = (db: Db, last: Campaign): CampaignProposal['lastTime'] => {
  const actors = structuresOf(db, last.id).map(({ actor }) => actor)
  const nameOf = structureNames(db, actors)
  return {
    name: last.name ?? '',
    structures: actors
      .map((id) => ({ id, name: nameOf(id) ?? 'Structure sans nom' }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    questions: askedQuestions(db, last.id).map(({ text, choices }) => ({ text, choices })),
  }
}
