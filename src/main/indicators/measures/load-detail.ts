import { rows } from '#main/db/query.ts'
import { isOneOf } from '#main/directory/read/fragments.ts'
import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { BrokenDown, Contributor, PeriodDetail } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Amount, readAmount, sumOf } from '#shared/records/indicators/figure/amount.ts'
import { type FigureBook, figureBook, periodsUnder } from '#shared/records/indicators/figure/figure-book.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Breakdown, Indicator } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import { loadDoubts } from '../read/load-doubts.ts'
import { askedActors } from './asked-actors.ts'
import { loadAmounts } from './load-amounts.ts'
import { measured } from './measured.ts'

/** The parts of a period's figure, and who gave it. */
export const loadDetail = (context: FeatureContext, indicator: Indicator, period: Period): PeriodDetail => {
  const figures = loadAmounts(context, { indicators: [indicator], periods: [period] })
  const book = figureBook(figures)
  return {
    indicator: measured(indicator),
    breakdowns: breakdownsOf(context, indicator, period, book),
    contributors: contributorsOf(context, indicator, period, figures),
  }
}

const breakdownsOf = (
  { workspace: { db } }: FeatureContext,
  indicator: Indicator,
  period: Period,
  book: FigureBook,
): readonly BrokenDown[] => {
  const total = readAmount(book.amount({ indicator, period }), indicator.measure)
  const broken = (own: Breakdown): BrokenDown => {
    const parts = rows(db, 'breakdownItem', (q) =>
      q.where('breakdown', '=', own.id).orderBy('position').orderBy('id'),
    ).map(({ id, label }) => {
      const amount = book.amount({ indicator, period, item: id })
      return { id, label: label ?? 'Sans intitulé', amount, value: readAmount(amount, indicator.measure) }
    })
    const sum = sumOf(parts.flatMap(({ amount }): readonly Amount[] => (amount === null ? [] : [amount])))
    return {
      id: own.id,
      name: own.name ?? 'Ventilation',
      parts: parts.map(({ amount: _, ...part }) => part),
      sum: readAmount(sum, indicator.measure),
      total,
    }
  }
  return rows(db, 'breakdown', (q) => q.where('indicator', '=', indicator.id).orderBy('position').orderBy('id')).map(
    broken,
  )
}

const contributorsOf = (
  context: FeatureContext,
  indicator: Indicator,
  period: Period,
  figures: readonly KnownFigure[],
): readonly Contributor[] => {
  const { db } = context.workspace
  const given = figures.filter(({ item, id }) => item === null && id !== null)
  const gave = new Set(given.map(({ actor }) => actor))
  const under = new Set<string>(periodsUnder(period))
  const silent = askedActors(context, [indicator.id]).filter((one) => under.has(one.period) && !gave.has(one.actor))
  const doubts = new Map(
    loadDoubts(context.workspace.db, [indicator]).map(({ figure, why, confirmation }) => [
      figure,
      { figure, why, confirmation },
    ]),
  )
  const names = new Map(
    rows(db, 'actor', (q) => q.where(isOneOf([...given, ...silent].flatMap(({ actor }) => actor ?? [])))).map(
      ({ id, name }) => [id, name ?? 'Structure sans nom'],
    ),
  )
  const sectorNames = new Map(rows(db, 'sector').map(({ id, name }) => [id, name]))
  const sectors = sectorsOfStructures(context)
  const sectorName = (id: RowId | null | undefined): string | null => (id && sectorNames.get(id)) ?? null
  const { compare } = new Intl.Collator('fr')
  const byName = (a: Contributor, b: Contributor): number => compare(a.name, b.name) || compare(a.key, b.key)
  const nameOf = ({ actor, sector }: KnownFigure): string => {
    if (actor !== null) return names.get(actor) ?? 'Structure supprimée'
    return sector === null ? 'Tout le département' : `Secteur ${sectorName(sector) ?? 'supprimé'}`
  }
  return [
    ...given
      .map(
        (figure): Contributor => ({
          ...figure,
          key: figure.id as RowId,
          name: nameOf(figure),
          sector: sectorName(figure.sector),
          value: readAmount(
            figure.value === null ? null : { value: figure.value, outOf: figure.outOf },
            indicator.measure,
          ),
          doubt: doubts.get(figure.id as RowId) ?? null,
        }),
      )
      .toSorted(byName),
    ...[...new Map(silent.map(({ actor }) => [actor, actor])).keys()]
      .map(
        (actor): Contributor => ({
          key: actor,
          actor,
          name: names.get(actor) ?? 'Structure supprimée',
          sector: sectorName(sectors.get(actor)),
          answer: null,
          value: null,
          note: null,
          source: null,
          givenOn: null,
          copies: 1,
          doubt: null,
        }),
      )
      .toSorted(byName),
  ]
}
