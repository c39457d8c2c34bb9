import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { FigureCell } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { figureRefusal } from '#shared/records/indicators/figure/figure-refusal.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'
import { daysOf } from '#shared/text/period.ts'
import { figureComputed, figureRefused, periodToCome } from './errors.ts'
import { figureKeys, typedRows } from './load-typed.ts'
import { settledCells } from './settled-cells.ts'

/** Whether a cell gives an answer; else what it gave is taken away. */
export const isGiven = ({ answer, value, outOf }: Pick<FigureCell, 'answer' | 'value' | 'outOf'>): boolean =>
  answer !== 'given' || value !== null || outOf !== null

/**
 * What makes the figures of an indicator those that were typed, and settles the cells of workbooks that were to be corrected.
 * @throws AppFailure `figure-refused`, `figure-computed`, `period-to-come`
 */
export const typedFigures = (
  { workspace: { db }, clock, ids }: FeatureContext,
  indicator: RowId,
  cells: readonly FigureCell[],
): { readonly writes: readonly RowWrite[]; readonly removals: readonly KnownRow[] } => {
  const { measure, provider } = demand(db, 'indicator', indicator)
  if (provider === 'computed') throw figureComputed()
  const today = localDay(clock.now())
  const known = typedRows(
    db,
    indicator,
    cells.map(({ period }) => period),
  )
  const keyOf = figureKeys(db)
  const writes: RowWrite[] = []
  const removals: KnownRow[] = []
  for (const cell of cells) {
    const { period, place, item, answer, value, outOf } = cell
    if (daysOf(period).first > today) throw periodToCome()
    const why = answer === 'given' ? figureRefusal(measure, value, outOf) : null
    if (why !== null) throw figureRefused(why)
    const where = {
      actor: place.kind === 'actor' ? place.id : null,
      sector: place.kind === 'sector' ? place.id : null,
    }
    const same = known.get(keyOf({ period, item, ...where })) ?? []
    const isNumber = answer === 'given'
    if (isGiven(cell))
      writes.push({
        record: 'figure',
        id: same.at(-1)?.id ?? ids.row(),
        values: {
          indicator,
          period,
          ...where,
          item,
          answer,
          value: isNumber ? value : null,
          outOf: isNumber ? outOf : null,
          source: 'typed',
          givenOn: today,
        },
      })
    else removals.push(...same.map(({ id }) => ({ record: 'figure', id }) as const))
  }
  return { writes, removals: [...removals, ...settledCells(db, indicator, cells.filter(isGiven))] }
}
