import type { FigureCell } from '#shared/contract/indicators/indicators.ts'
import { figureRefusal } from '#shared/records/indicators/figure/figure-refusal.ts'
import { numberText, readTypedFigure, typedText } from '#shared/records/indicators/figure/typed-figure.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { Figure } from '#shared/records/records.ts'
import type { Newer } from '#shared/text/newer.ts'

/** What is written in a cell: a share has two fields. */
export interface CellText {
  readonly value: string
  readonly outOf: string
}

export type CellField = keyof CellText

export const fieldsOf = (measure: Measure | Newer | null): readonly CellField[] =>
  measure === 'percent' ? ['value', 'outOf'] : ['value']

export const cellText = (figure: Figure | null, measure: Measure | Newer | null): CellText => ({
  value: typedText(figure, measure),
  outOf: figure?.outOf == null ? '' : numberText(figure.outOf),
})

export const isSameCell = (one: CellText, other: CellText): boolean =>
  one.value.trim() === other.value.trim() && one.outOf.trim() === other.outOf.trim()

type Answered = Pick<FigureCell, 'answer' | 'value' | 'outOf'>

/** What a cell gives, or why it cannot be. */
export const readCell = (
  text: CellText,
  measure: Measure | Newer | null,
): { readonly ok: true; readonly answered: Answered } | { readonly ok: false; readonly why: string } => {
  const value = readTypedFigure(text.value, measure)
  if (value.kind === 'answer') return { ok: true, answered: { answer: value.answer, value: null, outOf: null } }
  if (value.kind === 'refused') return { ok: false, why: value.why }
  const outOf = readTypedFigure(text.outOf, 'count')
  if (outOf.kind === 'refused') return { ok: false, why: outOf.why }
  const numbers = { value: numberIn(value), outOf: numberIn(outOf) }
  const why = figureRefusal(measure, numbers.value, numbers.outOf)
  return why === null ? { ok: true, answered: { answer: 'given', ...numbers } } : { ok: false, why }
}

const numberIn = (read: ReturnType<typeof readTypedFigure>): string | null =>
  read.kind === 'number' ? read.value : null
