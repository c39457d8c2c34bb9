import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { AskedFigure } from '#shared/contract/indicators/campaigns.ts'
import type { FigureCell } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { definitionAt } from '#shared/records/indicators/definition-at.ts'
import type { CampaignActor } from '#shared/records/records.ts'
import { givenFigures } from '../read/given-figures.ts'
import { typedFigures } from '../typed-figures.ts'
import { askedIndicators } from './asked-indicators.ts'
import { definitionWords, periodOf } from './load-collections.ts'
import { asReceived, missingAfter } from './whole-answers.ts'

type Asked = CampaignActor & { readonly campaign: RowId; readonly actor: RowId }
type Answer = Pick<FigureCell, 'answer' | 'value' | 'outOf'> & { readonly indicator: RowId }

/** What a structure of a campaign is asked, with what it gave. @throws AppFailure `campaign-without-period` */
export const askedFigures = (
  { workspace: { db } }: FeatureContext,
  { campaign, actor }: Asked,
): readonly AskedFigure[] => {
  const period = periodOf(demand(db, 'campaign', campaign), notShown)
  const given = givenFigures(db, period)
  const versions = Map.groupBy(rows(db, 'indicatorVersion'), ({ indicator }) => indicator)
  return askedIndicators(db, campaign).map((indicator) => {
    const meant = definitionAt(indicator, versions.get(indicator.id) ?? [], period)
    return {
      indicator: indicator.id,
      name: indicator.name ?? 'Indicateur sans nom',
      definition: definitionWords(meant),
      ...{ unit: meant.unit, measure: indicator.measure },
      figure: given(actor, { indicator: indicator.id, item: null }),
    }
  })
}

const notShown = 'Ses chiffres ne peuvent pas être saisis ici.'

/** Writes what a structure of a campaign answers; it is received once nothing is lacking. Resolves to how many are. */
export const writeAnswer = (context: FeatureContext, structure: Asked, answers: readonly Answer[]): number => {
  const { db } = context.workspace
  const campaign = demand(db, 'campaign', structure.campaign)
  const period = periodOf(campaign, notShown)
  const typed = answers.map((answer) => ({
    ...answer,
    ...{ period, item: null, place: { kind: 'actor', id: structure.actor } as const },
  }))
  const changes = typed.map(({ indicator, ...cell }) => typedFigures(context, indicator, [cell]))
  const missing = missingAfter(db, campaign, typed)(structure.actor).length
  const received =
    missing === 0 && structure.receivedOn === null ? [asReceived(structure, localDay(context.clock.now()))] : []
  context.write({
    intent: 'campaigns.type',
    writes: [...changes.flatMap(({ writes }) => writes), ...received],
    removals: changes.flatMap(({ removals }) => removals),
  })
  return missing
}
