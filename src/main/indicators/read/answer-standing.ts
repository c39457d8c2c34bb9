import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { type AnswerState, answerState } from '#shared/records/indicators/answer-state.ts'
import type { Campaign, CampaignActor, RefusedCell } from '#shared/records/records.ts'
import { type LastAsked, lastAsked } from './last-asked.ts'

/** Where the answer of a structure stands. */
export interface AnswerStanding extends LastAsked {
  readonly state: AnswerState
  /** What is to be done about it today: its workbook to send, or to ask again; `null`: nothing. */
  readonly due: 'send' | 'remind' | null
}

/** Where the answer of any structure of any campaign stands. @param today `YYYY-MM-DD` */
export const answerStandingOf = (db: Db, today: string): ((structure: CampaignActor) => AnswerStanding) => {
  const asked = lastAsked(db)
  const campaigns = new Map(rows(db, 'campaign').map((campaign) => [campaign.id, campaign]))
  const refused = Map.groupBy(rows(db, 'refusedCell'), ({ campaignActor }) => campaignActor)
  return (structure) => {
    const last = asked(structure)
    const cells = refused.get(structure.id) ?? []
    const campaign = structure.campaign === null ? undefined : campaigns.get(structure.campaign)
    const known = { ...structure, dueOn: campaign?.dueOn ?? null, askedOn: latestDay(last), refusedCells: cells.length }
    const state = answerState(known, today)
    return { ...last, state, due: campaign === undefined ? null : dueOf({ state, last, cells, campaign }, today) }
  }
}

const latestDay = ({ sentOn, remindedOn }: LastAsked): string | null =>
  [sentOn, remindedOn].reduce((latest, day) => ((day ?? '') > (latest ?? '') ? day : latest), null)

interface Known {
  readonly state: AnswerState
  readonly last: LastAsked
  readonly cells: readonly RefusedCell[]
  readonly campaign: Campaign
}

/** Who is left aside is asked nothing; the day on which a campaign opens is that of its first sendings. */
const dueOf = ({ state, last, cells, campaign }: Known, today: string): AnswerStanding['due'] => {
  const { sent, reminded } = last
  if (campaign.closedOn !== null) return null
  if (state === 'toSend') return sent?.way === 'aside' || (campaign.opensOn ?? '') > today ? null : 'send'
  if (reminded?.way === 'aside') return null
  if (state === 'overdue') return 'remind'
  // Cells that came back since are not told yet.
  return state === 'refused' && (reminded === null || cells.some(({ id }) => id > reminded.id)) ? 'remind' : null
}
