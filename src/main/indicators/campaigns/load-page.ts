import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { professionalAddresses } from '#main/directory/read/professional-addresses.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { CampaignPage, CampaignStructure, ToCorrect } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Campaign, CampaignActor, Indicator, RefusedCell } from '#shared/records/records.ts'
import { isPeriod } from '#shared/text/period.ts'
import { answerStandingOf } from '../read/answer-standing.ts'
import { campaignSummaries, summaryOf } from '../read/campaign-summaries.ts'
import { type GivenFigures, givenFigures } from '../read/given-figures.ts'
import { loadDoubts } from '../read/load-doubts.ts'
import { askedIndicators, toldIndicators } from './asked-indicators.ts'
import { answersInWords, askedQuestions } from './campaign-questions.ts'

/** The structures of a campaign, each by the row that stands for it, once. */
export const structuresOf = (db: Db, campaign: RowId): readonly (CampaignActor & { readonly actor: RowId })[] => {
  const asked = rows(db, 'campaignActor', (q) => q.where('campaign', '=', campaign).orderBy('id')).flatMap((one) =>
    one.actor === null ? [] : [{ ...one, actor: sameEntry(db, 'actor', one.actor).standing }],
  )
  return asked.filter((one, index) => asked.findIndex(({ actor }) => actor === one.actor) === index)
}

/** The open campaign that is due first. */
export const currentPage = (context: FeatureContext): CampaignPage | null => {
  const open = campaignSummaries(context.workspace.db, localDay(context.clock.now()))
    .filter(({ campaign }) => campaign.closedOn === null)
    .toSorted((a, b) => (a.campaign.dueOn ?? '9').localeCompare(b.campaign.dueOn ?? '9'))
  return open[0] === undefined ? null : loadPage(context, open[0].campaign)
}

export const loadPage = (context: FeatureContext, campaign: Campaign): CampaignPage => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const indicators = askedIndicators(db, campaign.id)
  const period = campaign.period !== null && isPeriod(campaign.period) ? campaign.period : null
  const structures = toldStructures(db, structuresOf(db, campaign.id), {
    indicators,
    given: period === null ? () => null : givenFigures(db, period),
    unconfirmed: loadDoubts(db, indicators).filter((one) => one.period === period && one.confirmation === null),
    today,
  })
  const told = indicators.map(toldIndicators(db))
  return {
    ...summaryOf(campaign, structures, today),
    today,
    indicators: told,
    questions: askedQuestions(db, campaign.id),
    structures,
  }
}

interface Surroundings {
  readonly indicators: readonly Indicator[]
  readonly given: GivenFigures
  /** Figures of the period that stand out. */
  readonly unconfirmed: readonly { readonly actor: RowId; readonly indicator: RowId }[]
  readonly today: string
}

const toldStructures = (
  db: Db,
  structures: readonly (CampaignActor & { readonly actor: RowId })[],
  { indicators, given, unconfirmed, today }: Surroundings,
): readonly CampaignStructure[] => {
  const actors = structures.map(({ actor }) => actor)
  const addresses = professionalAddresses(db, actors, today)
  const nameOf = structureNames(db, actors)
  const refused = refusedCells(db)
  const [standing, answersOf] = [answerStandingOf(db, today), answersInWords(db)]
  return structures
    .map((structure) => {
      const { id, actor, madeOn, receivedOn, waivedOn } = structure
      const { state, bare, due, sentOn, remindedOn } = standing(structure)
      return {
        ...{ id, actor, madeOn, receivedOn, waivedOn },
        name: nameOf(actor) ?? 'Structure sans nom',
        ...{ state, bare, due, sentOn, remindedOn },
        to: addresses.get(actor) ?? [],
        missing: indicators
          .filter((indicator) => given(actor, { indicator: indicator.id, item: null }) === null)
          .map(({ name }) => name ?? 'Indicateur sans nom'),
        toCorrect: refused.get(id) ?? [],
        toConfirm: indicators
          .filter((one) => unconfirmed.some((doubt) => doubt.indicator === one.id && doubt.actor === actor))
          .map(({ id, name }) => ({ id, name: name ?? 'Indicateur sans nom' })),
        answers: answersOf(id),
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1))
}

const refusedCells = (db: Db): ReadonlyMap<RowId | null, readonly ToCorrect[]> => {
  const names = new Map<RowId | null, string | null>([
    ...rows(db, 'indicator').map(({ id, name }) => [id, name] as const),
    ...rows(db, 'breakdownItem').map(({ id, label }) => [id, label] as const),
    ...rows(db, 'campaignQuestion').map(({ id, text }) => [id, text] as const),
  ])
  const told = (cell: RefusedCell): ToCorrect => ({
    id: cell.id,
    address: cell.address ?? '',
    what: [names.get(cell.indicator), names.get(cell.item), names.get(cell.question)].filter(Boolean).join(', '),
    found: cell.found,
    reason: cell.reason ?? '',
  })
  const byStructure = Map.groupBy(
    rows(db, 'refusedCell', (q) => q.orderBy('id')),
    ({ campaignActor }) => campaignActor,
  )
  return new Map([...byStructure].map(([structure, cells]) => [structure, cells.map(told)]))
}
