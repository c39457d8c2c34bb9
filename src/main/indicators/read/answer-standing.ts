import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { rows, select } from '#main/db/query.ts'
import { standingFor } from '#main/directory/read/fragments.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type AnswerState, answerState } from '#shared/records/indicators/answer-state.ts'
import type { Campaign, CampaignActor, RefusedCell } from '#shared/records/records.ts'
import { type LastAsked, lastAsked } from './last-asked.ts'

/** Where the answer of a structure stands. */
export interface AnswerStanding extends LastAsked {
  readonly state: AnswerState
  /** What is to be done about it today: its workbook to send, or to ask again; `null`: nothing. */
  readonly due: 'send' | 'remind' | null
  /** Received, without one figure of those that were asked. */
  readonly bare: boolean
}

/** Where the answer of any structure of any campaign stands. @param today `YYYY-MM-DD` */
export const answerStandingOf = (db: Db, today: string): ((structure: CampaignActor) => AnswerStanding) => {
  const asked = lastAsked(db)
  const campaigns = new Map(rows(db, 'campaign').map((campaign) => [campaign.id, campaign]))
  const refused = Map.groupBy(rows(db, 'refusedCell'), ({ campaignActor }) => campaignActor)
  const bare = bareAnswers(db)
  return (structure) => {
    const last = asked(structure)
    const cells = refused.get(structure.id) ?? []
    const campaign = structure.campaign === null ? undefined : campaigns.get(structure.campaign)
    const known = { ...structure, dueOn: campaign?.dueOn ?? null, askedOn: latestDay(last), refusedCells: cells.length }
    const state = answerState(known, today)
    return {
      ...last,
      state,
      due: campaign === undefined ? null : dueOf({ state, last, cells, campaign }, today),
      bare: state === 'received' && bare.has(structure.id),
    }
  }
}

/** Structures of campaigns noted as received, of which no figure is known: an answer that is no number is one. */
const bareAnswers = (db: Db): ReadonlySet<RowId> =>
  new Set(
    select(
      db,
      sql<{ readonly id: RowId }>`
        SELECT campaignActor.id FROM campaignActor JOIN campaign ON campaign.id = campaignActor.campaign
        WHERE campaignActor.receivedOn IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM figure
          JOIN campaignIndicator ON campaignIndicator.indicator = figure.indicator AND campaignIndicator.campaign = campaign.id
          WHERE ${standingFor('actor', sql`figure.actor`)} = ${standingFor('actor', sql`campaignActor.actor`)}
            AND figure.period = campaign.period AND figure.item IS NULL
            AND (coalesce(figure.answer, 'given') <> 'given' OR figure.value IS NOT NULL))`,
    ).map(({ id }) => id),
  )

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
