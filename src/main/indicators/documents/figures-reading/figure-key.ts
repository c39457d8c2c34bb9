import type { RowId } from '#shared/kernel/ids.ts'
import type { Answer } from '#shared/records/indicators/figure/figure.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { CellKey } from '../campaign-workbook/format.ts'

/** A figure as a structure gives it. */
export interface GivenFigure {
  readonly answer: Answer
  /** `null` unless it is given: not to know is not zero. */
  readonly value: number | null
  /** What a share is a share of. */
  readonly outOf: number | null
  readonly note: string | null
}

/** Something that may be given: an indicator, or a part of one of its breakdowns. */
export interface AskedFigure extends CellKey {
  readonly measure: Measure
  /** Of the indicator. */
  readonly name: string
  /** Of the part; `null` for the whole. */
  readonly part: { readonly breakdown: RowId; readonly breakdownName: string; readonly label: string } | null
}

/** « Accompagnements », « Accompagnements, 18 - 24 ». */
export const figureName = ({ name, part }: Pick<AskedFigure, 'name' | 'part'>): string =>
  part === null ? name : `${name}, ${part.label}`

/** The same figure, whatever was said of it. */
export const sameFigure = (a: GivenFigure, b: GivenFigure): boolean =>
  a.answer === b.answer && a.value === b.value && a.outOf === b.outOf && (a.note ?? '') === (b.note ?? '')
