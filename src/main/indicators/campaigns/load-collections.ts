import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadEspace } from '#main/kit/who-writes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { definitionAt } from '#shared/records/indicators/definition-at.ts'
import type { Campaign, CampaignActor, Espace, Figure, Indicator } from '#shared/records/records.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { newer } from '#shared/text/newer.ts'
import { isPeriod, type Period, periodAfter } from '#shared/text/period.ts'
import type { AskedBreakdown, Collection, Question } from '../documents/campaign-workbook/collection.ts'
import type { CellKey, KnownFigure } from '../documents/campaign-workbook/format.ts'
import { type GivenFigures, givenFigures } from '../read/given-figures.ts'
import { askedIndicators, toldIndicators } from './asked-indicators.ts'
import { answersInWords, askedQuestions } from './campaign-questions.ts'
import { withoutPeriod } from './errors.ts'

type AskedStructure = Pick<CampaignActor, 'id'> & { readonly actor: RowId }

/** What these structures of a campaign are asked, in their order. */
export const loadCollections = (
  context: FeatureContext,
  campaign: Campaign,
  structures: readonly AskedStructure[],
): readonly Collection[] => {
  const { db } = context.workspace
  const period = periodOf(campaign, 'Aucun classeur n’a été préparé.')
  const questionsOf = questionsFor(db, campaign, period)
  const inWords = inWordsFor(db, campaign.id)
  const nameOf = structureNames(
    db,
    structures.map(({ actor }) => actor),
  )
  const espace = loadEspace(db)
  return structures.map(({ id, actor }) => ({
    identity: { campaign: campaign.id, campaignActor: id, actor, period },
    name: campaign.name ?? 'Campagne',
    structure: nameOf(actor) ?? 'Structure sans nom',
    dueOn: campaign.dueOn,
    replyTo: campaign.replyTo,
    programme: programmeOf(espace),
    author: espace === null ? 'Concerto' : (departementPhrase(espace) ?? 'Concerto'),
    day: localDay(context.clock.now()),
    questions: questionsOf(actor),
    inWords: inWords(id),
  }))
}

/** What is asked in words, with what one structure answered. */
const inWordsFor = (db: Db, campaign: RowId): ((structure: RowId) => Collection['inWords']) => {
  const [asked, answersOf] = [askedQuestions(db, campaign), answersInWords(db)]
  return (structure) => {
    const known = new Map(answersOf(structure).map(({ question, text }) => [question, text]))
    return asked.map((question) => ({ ...question, known: known.get(question.id) ?? null }))
  }
}

/** Made by this program, a campaign always has one. @throws AppFailure `campaign-without-period` */
export const periodOf = ({ period }: Campaign, otherwise: string): Period => {
  if (period === null || !isPeriod(period)) throw withoutPeriod(otherwise)
  return period
}

const programmeOf = (espace: Espace | null): string =>
  [
    [espace?.programmeKind, espace?.programmeName && `«\u00a0${espace.programmeName}\u00a0»`].filter(Boolean).join(' '),
    espace === null ? null : departementPhrase(espace),
  ]
    .filter(Boolean)
    .join(' – ')

/** What is to be counted, then how. */
export const definitionWords = ({ definition, calculation }: Pick<Indicator, 'definition' | 'calculation'>): string =>
  [definition, calculation && `Calcul\u00a0: ${calculation}`].filter(Boolean).join('\n')

/** The same questions for all, each with what one structure gave. */
const questionsFor = (
  db: Db,
  { id: campaign, totalsOnly }: Campaign,
  period: Period,
): ((actor: RowId) => readonly Question[]) => {
  const [now, before] = [givenFigures(db, period), givenFigures(db, periodAfter(period, -1))]
  const told = toldIndicators(db)
  const versions = Map.groupBy(rows(db, 'indicatorVersion'), ({ indicator }) => indicator)
  const breakdownsOf = loadBreakdowns(db)
  const asked = askedIndicators(db, campaign).map((indicator) => ({
    indicator,
    ...told(indicator),
    meant: definitionAt(indicator, versions.get(indicator.id) ?? [], period),
  }))
  // How an indicator of a nature that only a later version knows is answered cannot be asked.
  const asks = asked.flatMap((one) =>
    one.meant.measure === newer ? [] : [{ ...one, measure: one.meant.measure ?? 'count' }],
  )
  return (actor) =>
    asks.map(({ indicator, code, name, meant, measure }) => ({
      indicator: indicator.id,
      code,
      name,
      definition: definitionWords(meant),
      unit: meant.unit ?? '',
      measure,
      ...givenTo(actor, { indicator: indicator.id, item: null }, { now, before }),
      breakdowns:
        totalsOnly === true
          ? []
          : breakdownsOf(indicator, (item) => givenTo(actor, { indicator: indicator.id, item }, { now, before })),
    }))
}

type Given = { readonly known: KnownFigure | null; readonly before: KnownFigure | null }

const givenTo = (
  actor: RowId,
  key: CellKey,
  { now, before }: { readonly now: GivenFigures; readonly before: GivenFigures },
): Given => ({ known: known(now(actor, key)), before: known(before(actor, key)) })

const known = (figure: Figure | null): KnownFigure | null =>
  figure === null
    ? null
    : {
        value: numberIn(figure.value),
        outOf: numberIn(figure.outOf),
        answer: figure.answer ?? 'given',
        note: figure.note,
      }

/** A decimal is kept as it was written. */
const numberIn = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))

/** Breakdowns whose parts have a name, in their order. */
const loadBreakdowns = (db: Db) => {
  const items = Map.groupBy(
    rows(db, 'breakdownItem', (q) => q.orderBy('position').orderBy('id')),
    ({ breakdown }) => breakdown,
  )
  const breakdowns = Map.groupBy(
    rows(db, 'breakdown', (q) => q.orderBy('position').orderBy('id')),
    ({ indicator }) => indicator,
  )
  return ({ id }: Indicator, given: (item: RowId) => Given): readonly AskedBreakdown[] =>
    (breakdowns.get(id) ?? [])
      .map((breakdown) => ({
        name: breakdown.name ?? 'Ventilation',
        parts: (items.get(breakdown.id) ?? []).map((item) => ({
          item: item.id,
          label: item.label ?? '',
          ...given(item.id),
        })),
      }))
      .filter(({ parts }) => parts.length > 0)
}
