import type { PageCell, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { Collection } from './collection.ts'
import {
  type CellKey,
  formatName,
  hiddenSheetName,
  identityNames,
  type KnownFigure,
  knownMark,
  writeKey,
} from './format.ts'

/** Who the workbook is for, and what was known of each of its cells when it was made. */
export const hiddenSheet = ({ identity, questions }: Collection): PageSheet => {
  const named = { format: formatName, ...identity }
  return {
    kind: 'page',
    name: hiddenSheetName,
    state: 'veryHidden',
    columns: [{ width: 14 }, { width: 80 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 16 }, { width: 40 }],
    rows: [
      ...identityNames.map((name) => row(name, named[name])),
      ...questions.flatMap(({ indicator, measure, known, breakdowns }) => [
        knownRow({ indicator, item: null }, measure, known),
        ...breakdowns.flatMap(({ parts }) =>
          parts.map((part) => knownRow({ indicator, item: part.item }, measure, part.known)),
        ),
      ]),
    ],
    isProtected: true,
  }
}

const knownRow = (key: CellKey, measure: Measure, known: KnownFigure | null) =>
  row(
    knownMark,
    writeKey(key),
    measure,
    known?.value ?? null,
    known?.outOf ?? null,
    known?.answer ?? null,
    known?.note ?? null,
  )

const row = (...values: readonly (string | number | null)[]): { readonly cells: readonly (PageCell | null)[] } => ({
  cells: values.map((value) =>
    value === null ? null : { value, look: { body: typeof value === 'number' ? 'decimal' : 'text' } },
  ),
})
