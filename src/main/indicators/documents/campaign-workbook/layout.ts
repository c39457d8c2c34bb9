import type { PageCell, PageColumn } from '#main/office/xlsx/page-sheet.ts'
import type { Collection } from './collection.ts'

/** The columns of the sheet, each by its place from 1; the last is hidden and holds the keys. */
export interface Layout {
  readonly code: number
  readonly name: number
  readonly definition: number
  readonly unit: number
  readonly before: number
  readonly value: number
  /** What a share is a share of; `null` when no share is asked. */
  readonly outOf: number | null
  readonly answer: number
  readonly note: number
  readonly control: number
  readonly key: number
}

export const layoutOf = ({ questions }: Collection): Layout => {
  const outOf = questions.some(({ measure }) => measure === 'percent') ? 7 : null
  const answer = outOf === null ? 7 : 8
  return {
    ...{ code: 1, name: 2, definition: 3, unit: 4, before: 5, value: 6, outOf, answer },
    ...{ note: answer + 1, control: answer + 2, key: answer + 3 },
  }
}

/** In characters, as Excel counts them. */
export const widths = {
  code: 9,
  name: 25,
  definition: 42,
  unit: 17,
  before: 12,
  value: 12,
  outOf: 13,
  answer: 23,
  note: 24,
  control: 23,
  key: 10,
} as const satisfies Readonly<Record<keyof Layout, number>>

type ColumnName = keyof Layout

const namesOf = (layout: Layout): readonly ColumnName[] =>
  (Object.keys(widths) as ColumnName[]).filter((name) => layout[name] !== null)

/** @param recalls whether the figures of before are shown */
export const columnsOf = (layout: Layout, recalls: boolean): readonly PageColumn[] =>
  namesOf(layout).map((name) => ({
    width: widths[name],
    ...(name === 'key' || (name === 'before' && !recalls) ? { hidden: true } : {}),
  }))

/** The cells of a row by the names of their columns, in their places. */
export const placed = (
  layout: Layout,
  cells: Partial<Readonly<Record<ColumnName, PageCell>>>,
): readonly (PageCell | null)[] => namesOf(layout).map((name) => cells[name] ?? null)
