import type { BodyKind } from '#main/office/xlsx/looks.ts'
import { answers } from '#shared/records/indicators/figure/figure.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { Entry } from './control.ts'
import { type KnownFigure, yesNoWords } from './format.ts'

/** What stands in the cells of a row before anyone types: what is known already. */
export const entryOf = (measure: Measure, known: KnownFigure | null): Entry & { readonly note: string | null } => ({
  measure,
  value: known === null ? null : valueIn(measure, known.value),
  outOf: measure === 'percent' ? (known?.outOf ?? null) : null,
  answer: known?.answer == null ? null : (answers[known.answer as keyof typeof answers] ?? null),
  note: known?.note ?? null,
})

const valueIn = (measure: Measure, value: number | null): string | number | null => {
  if (value === null || measure !== 'yesNo') return value
  return value > 0 ? yesNoWords[0] : yesNoWords[1]
}

/** A figure of before, as one reads it: a share from 0 to 1, the answer where there is no figure. */
export const recalled = (measure: Measure, before: KnownFigure | null): string | number | null => {
  if (before === null) return null
  if (before.value === null) return before.answer === 'notApplicable' ? 'sans objet' : 'non dispo.'
  if (measure !== 'percent') return valueIn(measure, before.value)
  return before.outOf === null || before.outOf === 0 ? null : before.value / before.outOf
}

/** How a typed value is shown. */
export const typedKind = (measure: Measure): BodyKind => {
  if (measure === 'yesNo') return 'text'
  return measure === 'fte' || measure === 'euros' ? 'fte' : 'count'
}

/** How a figure of before is shown. */
export const recalledKind = (measure: Measure): BodyKind => (measure === 'percent' ? 'share' : typedKind(measure))
