import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { type AnswerState, answerState } from '#shared/records/indicators/answer-state.ts'
import type { Campaign, CampaignActor } from '#shared/records/records.ts'

/** Campaigns with how many structures stand where: open ones first, then by their period's end, latest first. */
export const campaignSummaries = (db: Db, today: string): readonly CampaignSummary[] => {
  const structures = Map.groupBy(rows(db, 'campaignActor'), ({ campaign }) => campaign)
  const refused = refusedCounts(db)
  return rows(db, 'campaign')
    .map((campaign) => summaryOf(campaign, structures.get(campaign.id) ?? [], refused, today))
    .toSorted(
      (a, b) =>
        Number(isClosed(a)) - Number(isClosed(b)) ||
        (b.campaign.dueOn ?? '').localeCompare(a.campaign.dueOn ?? '') ||
        (a.campaign.id < b.campaign.id ? 1 : -1),
    )
}

const isClosed = ({ campaign }: CampaignSummary): boolean => campaign.closedOn !== null

/** By row of the campaign. */
export const refusedCounts = (db: Db): ReadonlyMap<string | null, number> => {
  const counts = new Map<string | null, number>()
  for (const { campaignActor } of rows(db, 'refusedCell'))
    counts.set(campaignActor, (counts.get(campaignActor) ?? 0) + 1)
  return counts
}

export const summaryOf = (
  campaign: Campaign,
  structures: readonly CampaignActor[],
  refused: ReadonlyMap<string | null, number>,
  today: string,
): CampaignSummary => {
  const states = structures.map((one) => answerState(one, refused.get(one.id) ?? 0))
  const countOf = (state: AnswerState): number => states.filter((one) => one === state).length
  const counts = {
    waiting: countOf('waiting'),
    refused: countOf('refused'),
    received: countOf('received'),
    waived: countOf('waived'),
  }
  const isOver = campaign.dueOn !== null && campaign.dueOn < today
  return { campaign, counts, late: campaign.closedOn === null && isOver && counts.waiting + counts.refused > 0 }
}
