import { sql } from 'kysely'
import { select } from '#main/db/query.ts'
import { among, standingFor } from '#main/directory/read/fragments.ts'
import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { AskedActor } from '#shared/records/indicators/figure/completeness.ts'
import type { Period } from '#shared/text/period.ts'

interface AskedLine {
  readonly indicator: RowId
  readonly period: Period
  readonly actor: RowId
  /** 1: every campaign that asked it is closed, or has noted that it will not answer. */
  readonly closed: 0 | 1
  readonly toCorrect: 0 | 1
}

/** The structures that campaigns asked for indicators, a line an indicator and period. */
export const askedActors = (context: FeatureContext, indicators: readonly RowId[]): readonly AskedActor[] => {
  const sectors = sectorsOfStructures(context)
  const lines = select(
    context.workspace.db,
    sql<AskedLine>`
      SELECT campaignIndicator.indicator, campaign.period,
        ${standingFor('actor', sql`campaignActor.actor`)} AS actor,
        min(campaign.closedOn IS NOT NULL OR (campaignActor.waivedOn IS NOT NULL AND campaignActor.receivedOn IS NULL))
          AS closed,
        max(EXISTS (SELECT 1 FROM refusedCell WHERE refusedCell.campaignActor = campaignActor.id
          AND refusedCell.indicator = campaignIndicator.indicator)) AS toCorrect
      FROM campaignIndicator
      JOIN campaign ON campaign.id = campaignIndicator.campaign
      JOIN campaignActor ON campaignActor.campaign = campaign.id
      WHERE ${among(sql`campaignIndicator.indicator`, indicators)}
        AND campaign.period IS NOT NULL AND campaignActor.actor IS NOT NULL
      GROUP BY 1, 2, 3`,
  )
  return lines.map(({ closed, toCorrect, ...line }) => ({
    ...line,
    sector: sectors.get(line.actor) ?? null,
    closed: closed === 1,
    toCorrect: toCorrect === 1,
  }))
}
