import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { indicatorsContract } from '#shared/contract/indicators/indicators.ts'
import { figureRefusal } from '#shared/records/indicators/figure/figure-refusal.ts'
import { confirmedWords } from '#shared/records/indicators/figure/plausibility.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'
import { daysOf } from '#shared/text/period.ts'
import { figureComputed, figureRefused, periodToCome } from './errors.ts'
import { figureKeys, loadTyped, typedRows } from './load-typed.ts'
import { loadDoubts } from './read/load-doubts.ts'
import { settledCells } from './settled-cells.ts'

type FigureHandlers = Pick<Handlers<typeof indicatorsContract>, 'figures' | 'type' | 'confirm'>

/** Figures typed by hand, for a structure, a sector or the whole. */
export const figureHandlers = (context: FeatureContext): FigureHandlers => {
  const { db } = context.workspace
  return {
    figures: ({ indicator, periods }) => {
      const { measure } = demand(db, 'indicator', indicator)
      return {
        ...loadTyped(db, indicator, periods),
        doubts: loadDoubts(db, [{ id: indicator, measure }])
          .filter(({ period }) => periods.includes(period))
          .map(({ figure, why, confirmation }) => ({ figure, why, confirmation })),
      }
    },
    confirm: ({ figure, words }) => {
      const { value, outOf } = demand(db, 'figure', figure)
      const confirmedAs = confirmedWords({ value: Number(value), outOf: outOf === null ? null : Number(outOf) })
      context.write({
        intent: 'figures.confirm',
        writes: [{ record: 'figure', id: figure, values: { confirmation: words, confirmedAs } }],
      })
      return null
    },
    type: ({ indicator: id, cells }) => {
      const { measure, provider } = demand(db, 'indicator', id)
      if (provider === 'computed') throw figureComputed()
      const today = localDay(context.clock.now())
      const known = typedRows(
        db,
        id,
        cells.map(({ period }) => period),
      )
      const keyOf = figureKeys(db)
      const writes: RowWrite[] = []
      const removals: KnownRow[] = []
      for (const { period, place, item, answer, value, outOf } of cells) {
        if (daysOf(period).first > today) throw periodToCome()
        const why = answer === 'given' ? figureRefusal(measure, value, outOf) : null
        if (why !== null) throw figureRefused(why)
        const where = {
          actor: place.kind === 'actor' ? place.id : null,
          sector: place.kind === 'sector' ? place.id : null,
        }
        const same = known.get(keyOf({ period, item, ...where })) ?? []
        const isEmpty = answer === 'given' && value === null && outOf === null
        const isGiven = answer === 'given'
        if (isEmpty) removals.push(...same.map(({ id: one }) => ({ record: 'figure', id: one }) as const))
        else
          writes.push({
            record: 'figure',
            id: same.at(-1)?.id ?? context.ids.row(),
            values: {
              indicator: id,
              period,
              ...where,
              item,
              answer,
              value: isGiven ? value : null,
              outOf: isGiven ? outOf : null,
              source: 'typed',
              givenOn: today,
            },
          })
      }
      const given = cells.filter(({ answer, value, outOf }) => answer !== 'given' || value !== null || outOf !== null)
      context.write({ intent: 'figures.type', writes, removals: [...removals, ...settledCells(db, id, given)] })
      return null
    },
  }
}
