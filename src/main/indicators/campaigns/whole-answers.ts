import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { FigureCell } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Campaign, CampaignActor } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { isPeriod } from '#shared/text/period.ts'
import { givenFigures } from '../read/given-figures.ts'
import { isGiven } from '../typed-figures.ts'
import { askedIndicators } from './asked-indicators.ts'
import { structuresOf } from './load-page.ts'

type Typed = FigureCell & { readonly indicator: RowId }
type AskedStructure = CampaignActor & { readonly actor: RowId }

/** The answers to campaigns that what is being typed makes whole: they are received. */
export const wholeAnswers = (
  { workspace: { db }, clock }: FeatureContext,
  typed: readonly Typed[],
): readonly RowWrite[] => {
  const periods = [...new Set(typed.filter(isGiven).map(({ period }) => period))]
  const actors = new Set(typed.flatMap(({ place }) => (place.kind === 'actor' ? standing(db, place.id) : [])))
  if (periods.length === 0 || actors.size === 0) return []
  return rows(db, 'campaign', (q) => q.where('period', 'in', periods)).flatMap((campaign) => {
    const missing = missingAfter(db, campaign, typed)
    return structuresOf(db, campaign.id)
      .filter(({ actor, receivedOn }) => actors.has(actor) && receivedOn === null)
      .filter(({ actor }) => missing(actor).length === 0)
      .map((structure) => asReceived(structure, localDay(clock.now())))
  })
}

/** Of the indicators that a campaign asks, those that a structure has not answered once what is typed is written. */
export const missingAfter = (
  db: Db,
  { id, period }: Campaign,
  typed: readonly Typed[],
): ((actor: RowId) => readonly RowId[]) => {
  const asked = askedIndicators(db, id)
  const given = period !== null && isPeriod(period) ? givenFigures(db, period) : () => null
  const now = new Map(
    typed.flatMap((cell) =>
      cell.place.kind === 'actor' && cell.item === null && cell.period === period
        ? [[`${standing(db, cell.place.id)} ${cell.indicator}`, isGiven(cell)] as const]
        : [],
    ),
  )
  return (actor) =>
    asked
      .filter(
        ({ id }) => !(now.get(`${standing(db, actor)} ${id}`) ?? given(actor, { indicator: id, item: null }) !== null),
      )
      .map(({ id }) => id)
}

export const asReceived = ({ id }: Pick<AskedStructure, 'id'>, day: string): RowWrite => ({
  record: 'campaignActor',
  id,
  values: { receivedOn: day, waivedOn: null },
})

const standing = (db: Db, actor: RowId): RowId => sameEntry(db, 'actor', actor).standing
