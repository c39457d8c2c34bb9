import type { FeatureContext } from '#main/kit/context.ts'
import type { MeasuredPeriod } from '#shared/contract/indicators/measures.ts'
import type { FigureBook } from '#shared/records/indicators/figure/figure-book.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period/period.ts'
import { countedFigures } from '../read/computed/counted-figures.ts'

type Fixed = Pick<MeasuredPeriod, 'fixed' | 'differs'>

/** The periods whose computed figures were stored, and whether what is counted now says otherwise. */
export const fixedPeriods = (
  context: FeatureContext,
  indicator: Indicator,
  book: FigureBook,
  periods: readonly Period[],
): ReadonlyMap<Period, Fixed> =>
  new Map(
    periods.flatMap((period): readonly (readonly [Period, Fixed])[] => {
      const stored = book.given({ indicator: indicator.id, period }).filter(({ id }) => id !== null)
      if (indicator.provider !== 'computed' || stored.length === 0) return []
      const now = countedFigures(context, indicator, period)
      return [[period, { fixed: true, differs: now.some((one) => !isSaid(one, stored)) }]]
    }),
  )

const isSaid = (now: KnownFigure, stored: readonly KnownFigure[]): boolean =>
  stored.some(
    ({ actor, sector, value, outOf }) =>
      actor === null && sector === now.sector && value === now.value && outOf === now.outOf,
  )
