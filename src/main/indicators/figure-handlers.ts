import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { indicatorsContract } from '#shared/contract/indicators/indicators.ts'
import { confirmedWords } from '#shared/records/indicators/figure/plausibility.ts'
import { wholeAnswers } from './campaigns/whole-answers.ts'
import { loadTyped } from './load-typed.ts'
import { loadDoubts } from './read/load-doubts.ts'
import { typedFigures } from './typed-figures.ts'

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
    type: ({ indicator, cells }) => {
      const { writes, removals } = typedFigures(context, indicator, cells)
      const whole = wholeAnswers(
        context,
        cells.map((cell) => ({ indicator, ...cell })),
      )
      context.write({ intent: 'figures.type', writes: [...writes, ...whole], removals })
      return null
    },
  }
}
