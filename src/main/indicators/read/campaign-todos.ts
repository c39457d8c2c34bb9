import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { Todo } from '#shared/contract/workspace/workspace.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** The open campaigns whose day is passed while structures are waited for, a line each, the oldest first. */
export const campaignTodos = (db: Db, today: string): readonly Todo[] =>
  prepared<[string], { campaign: RowId; name: string | null; structures: number; dueOn: string }>(
    db,
    `SELECT campaign.id AS campaign, campaign.name, campaign.dueOn, count(DISTINCT campaignActor.actor) AS structures
     FROM campaign JOIN campaignActor ON campaignActor.campaign = campaign.id
     WHERE campaign.closedOn IS NULL AND campaign.dueOn < ?
       AND ((campaignActor.receivedOn IS NULL AND campaignActor.waivedOn IS NULL)
         OR campaignActor.id IN (SELECT campaignActor FROM refusedCell))
     GROUP BY campaign.id ORDER BY campaign.dueOn, campaign.id`,
  )
    .all(today)
    .map(({ name, ...late }) => ({ kind: 'lateCampaign', name: name ?? 'Campagne de collecte', ...late }))
