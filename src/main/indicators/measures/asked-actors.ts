import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import { standingFor } from '#main/directory/read/fragments.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'

export interface AskedActor {
  readonly period: Period
  readonly actor: RowId
  /** 1: every campaign that asked it is closed: nothing more is awaited. */
  readonly closed: 0 | 1
}

/** The structures that campaigns asked for an indicator, a line a period. */
export const askedActors = ({ workspace: { db } }: FeatureContext, indicator: RowId): readonly AskedActor[] =>
  select(
    db,
    sql<AskedActor>`
      SELECT campaign.period, ${standingFor('actor', sql`campaignActor.actor`)} AS actor,
        min(campaign.closedOn IS NOT NULL) AS closed
      FROM campaignIndicator
      JOIN campaign ON campaign.id = campaignIndicator.campaign
      JOIN campaignActor ON campaignActor.campaign = campaign.id
      WHERE campaignIndicator.indicator = ${indicator} AND campaign.period IS NOT NULL AND campaignActor.actor IS NOT NULL
      GROUP BY 1, 2`,
  )
