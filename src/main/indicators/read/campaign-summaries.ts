import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { countAnswers, isAwaited } from '#shared/records/indicators/answer-state.ts'
import type { Campaign } from '#shared/records/records.ts'
import { type AnswerStanding, answerStandingOf } from './answer-standing.ts'

/** Campaigns with how many structures stand where: open ones first, then by their period's end, latest first. */
export const campaignSummaries = (db: Db, today: string): readonly CampaignSummary[] => {
  const structures = Map.groupBy(rows(db, 'campaignActor'), ({ campaign }) => campaign)
  const standing = answerStandingOf(db, today)
  return rows(db, 'campaign')
    .map((campaign) => summaryOf(campaign, (structures.get(campaign.id) ?? []).map(standing), today))
    .toSorted(
      (a, b) =>
        Number(isClosed(a)) - Number(isClosed(b)) ||
        (b.campaign.dueOn ?? '').localeCompare(a.campaign.dueOn ?? '') ||
        (a.campaign.id < b.campaign.id ? 1 : -1),
    )
}

const isClosed = ({ campaign }: CampaignSummary): boolean => campaign.closedOn !== null

/** @param standings of its structures */
export const summaryOf = (
  campaign: Campaign,
  standings: readonly Pick<AnswerStanding, 'state' | 'due' | 'bare'>[],
  today: string,
): CampaignSummary => {
  const isOver = campaign.dueOn !== null && campaign.dueOn < today
  const countDue = (what: AnswerStanding['due']): number => standings.filter(({ due }) => due === what).length
  return {
    campaign,
    counts: countAnswers(standings.map(({ state }) => state)),
    bare: standings.filter(({ bare }) => bare).length,
    due: { send: countDue('send'), remind: countDue('remind') },
    late: campaign.closedOn === null && isOver && standings.some(({ state }) => isAwaited(state)),
  }
}
