import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { type AnswerState, answerState, isAwaited } from '#shared/records/indicators/answer-state.ts'
import type { Campaign, CampaignActor } from '#shared/records/records.ts'
import { lastAsked, wasAsked } from './last-asked.ts'

/** Campaigns with how many structures stand where: open ones first, then by their period's end, latest first. */
export const campaignSummaries = (db: Db, today: string): readonly CampaignSummary[] => {
  const structures = Map.groupBy(rows(db, 'campaignActor'), ({ campaign }) => campaign)
  const stateOf = answerStateOf(db)
  return rows(db, 'campaign')
    .map((campaign) => summaryOf(campaign, (structures.get(campaign.id) ?? []).map(stateOf), today))
    .toSorted(
      (a, b) =>
        Number(isClosed(a)) - Number(isClosed(b)) ||
        (b.campaign.dueOn ?? '').localeCompare(a.campaign.dueOn ?? '') ||
        (a.campaign.id < b.campaign.id ? 1 : -1),
    )
}

const isClosed = ({ campaign }: CampaignSummary): boolean => campaign.closedOn !== null

/** Where the answer of any structure of any campaign stands. */
export const answerStateOf = (db: Db): ((structure: CampaignActor) => AnswerState) => {
  const asked = lastAsked(db)
  const refused = Map.groupBy(rows(db, 'refusedCell'), ({ campaignActor }) => campaignActor)
  return (structure) =>
    answerState(structure, { told: wasAsked(asked(structure)), refusedCells: refused.get(structure.id)?.length ?? 0 })
}

/** @param states of its structures */
export const summaryOf = (campaign: Campaign, states: readonly AnswerState[], today: string): CampaignSummary => {
  const countOf = (state: AnswerState): number => states.filter((one) => one === state).length
  const isOver = campaign.dueOn !== null && campaign.dueOn < today
  return {
    campaign,
    counts: {
      toSend: countOf('toSend'),
      waiting: countOf('waiting'),
      refused: countOf('refused'),
      received: countOf('received'),
      waived: countOf('waived'),
    },
    late: campaign.closedOn === null && isOver && states.some(isAwaited),
  }
}
