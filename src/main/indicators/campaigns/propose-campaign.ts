import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { CampaignProposal } from '#shared/contract/indicators/campaigns.ts'
import { type Frequency, frequencyOf, type Period, periodAfter, periodOf, periodsUpTo } from '#shared/text/period.ts'
import { toldIndicators } from './asked-indicators.ts'
import { campaignName } from './campaign-name.ts'
import { structuresOf } from './load-page.ts'

/** What a new campaign for a period would be; the quarter that ended last when none is asked for. */
export const proposeCampaign = (context: FeatureContext, wanted: Period | null): CampaignProposal => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const period = wanted ?? periodAfter(periodOf(today, 'quarterly'), -1)
  const frequency = frequencyOf(period)
  return {
    frequency,
    period,
    periods: periodsToChoose(today, period),
    name: campaignName(period),
    opensOn: today,
    dueOn: daysLater(today, daysToAnswer),
    replyTo: replyAddress(db),
    indicators: indicatorsToChoose(db, frequency),
    lastTime: lastTime(db),
  }
}

const daysToAnswer = 21

const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

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

/** Those that structures give, in the order of their codes. */
const indicatorsToChoose = (db: Db, frequency: Frequency): CampaignProposal['indicators'] => {
  const told = toldIndicators(db)
  const axes = new Map(loadSurroundings(db).axes.map((axis) => [axis.id, axis]))
  return indicatorsInAxes(db)
    .filter(({ provider }) => provider !== 'computed')
    .map((indicator) => {
      const asked = told(indicator)
      return {
        ...asked,
        frequency: indicator.frequency,
        axis: (indicator.axis && axes.get(indicator.axis)) ?? null,
        isTicked: asked.isDefined && indicator.provider === 'actors' && indicator.frequency === frequency,
      }
    })
    .toSorted((a, b) => a.code.localeCompare(b.code, 'fr', { numeric: true }))
}

const lastTime = (db: Db): CampaignProposal['lastTime'] => {
  const [last] = rows(db, 'campaign', (q) => q.orderBy('period', 'desc').orderBy('id', 'desc').limit(1))
  if (last === undefined) return null
  const actors = structuresOf(db, last.id).map(({ actor }) => actor)
  const nameOf = structureNames(db, actors)
  return {
    name: last.name ?? '',
    structures: actors
      .map((id) => ({ id, name: nameOf(id) ?? 'Structure sans nom' }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
  }
}
