import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { PageCell, PageRow } from '#main/office/xlsx/page-sheet.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import type { AskedBreakdown, AskedPart, Question } from './collection.ts'
import { type SummedPair, sumControl, sumOf } from './control.ts'
import { entryOf, recalled, recalledKind, typedKind } from './entry.ts'
import { entryLimits } from './entry-limits.ts'
import { writeKey } from './format.ts'
import { type Layout, placed, widths } from './layout.ts'
import type { Table } from './questions-table.ts'
import { heightOf, linesOf } from './row-height.ts'

interface Place {
  readonly layout: Layout
  /** Of the title of the table. */
  readonly from: number
  /** The row of its indicator. */
  readonly whole: number
  /** Among the breakdowns of its indicator, from 0. */
  readonly rank: number
  readonly head: PageRow
}

/** The parts of an indicator, whose sum is compared with it. `sum`: where the comparison stands and what it says. */
export const breakdownTable = (
  question: Question,
  breakdown: AskedBreakdown,
  place: Place,
): Table & { readonly sum: { readonly cell: string; readonly result: string } } => {
  const { layout, from } = place
  const first = from + 2
  const total = first + breakdown.parts.length
  const code = breakdownCode(question, place.rank)
  const parts = breakdown.parts.map((part, index) => partRow(question, part, `${code}${index + 1}`, layout))
  const control = controlOfParts(question, breakdown, place)
  return {
    rows: [captionRow(question, breakdown, code), place.head, ...parts, totalRow(question, breakdown, place, control)],
    checks: breakdown.parts.flatMap((_part, index) => entryLimits(layout, first + index, question.measure, false)),
    sum: { cell: cellAt(total, layout.answer), result: control.result },
  }
}

/** « A2.1.a », its lines being « A2.1.a1 », « A2.1.a2 »: no two lines of a workbook have one code. */
const breakdownCode = ({ code }: Question, rank: number): string => `${code}.${columnLetter(rank).toLowerCase()}`

const captionRow = ({ code, name }: Question, { name: by, parts }: AskedBreakdown, own: string): PageRow => ({
  height: 30,
  cells: [
    {
      value: withNoBreakSpaces(
        `${own} – ${name}, ${by.toLocaleLowerCase('fr')} : répartissez la valeur ${code} entre ces ${inFigures(parts.length)} lignes ; si vous ne le pouvez pas, laissez-les vides.`,
      ),
      look: 'caption',
    },
  ],
})

const partRow = (question: Question, part: AskedPart, code: string, layout: Layout): PageRow => {
  const { measure } = question
  const entry = entryOf(measure, part.known)
  const cell = (value: PageCell['value'], look: BodyLook): PageCell => ({ value, look })
  return {
    height: heightOf(Math.max(linesOf(part.label, widths.name), linesOf(question.unit, widths.unit))),
    cells: placed(layout, {
      code: cell(code, { body: 'text' }),
      name: cell(part.label, { body: 'long' }),
      definition: cell(`Compris dans la valeur ${question.code}`, { body: 'text' }),
      unit: cell(question.unit, { body: 'long' }),
      before: cell(recalled(measure, part.before), { body: recalledKind(measure) }),
      value: cell(entry.value, { body: typedKind(measure), input: true }),
      outOf: measure === 'percent' ? cell(entry.outOf, { body: 'count', input: true }) : cell(null, { body: 'text' }),
      answer: cell(null, { body: 'text' }),
      key: cell(writeKey({ indicator: question.indicator, item: part.item }), { body: 'text' }),
    }),
  }
}

const rowsOfParts = ({ from }: Place, { parts }: AskedBreakdown) =>
  ({ first: from + 2, last: from + 1 + parts.length, total: from + 2 + parts.length }) as const

const controlOfParts = (question: Question, breakdown: AskedBreakdown, place: Place) => {
  const { layout, whole } = place
  const { first, last, total } = rowsOfParts(place, breakdown)
  const columns = [layout.value, ...(question.measure === 'percent' && layout.outOf !== null ? [layout.outOf] : [])]
  const pairs = columns.map((column): SummedPair => ({ total: cellAt(total, column), whole: cellAt(whole, column) }))
  return sumControl(
    question.code,
    breakdown.parts.map(({ known }) => entryOf(question.measure, known)),
    entryOf(question.measure, question.known),
    { parts: rangeOf([first, layout.value], [last, columns.at(-1) ?? layout.value]), pairs },
  )
}

const totalRow = (question: Question, breakdown: AskedBreakdown, place: Place, control: PageCell['value']): PageRow => {
  const { layout } = place
  const { first, last } = rowsOfParts(place, breakdown)
  const { measure } = question
  const entries = breakdown.parts.map(({ known }) => entryOf(measure, known))
  const cell = (value: PageCell['value'], body: BodyLook['body']): PageCell => ({
    value,
    look: { body, bold: true, rule: 'last' },
  })
  const sum = (column: number, result: number) => ({
    formula: `SUM(${rangeOf([first, column], [last, column])})`,
    result,
  })
  // Shares do not add up: their sums stand in the two columns at the right.
  const before = breakdown.parts.map((part) => recalled(measure, part.before))
  const recalledSum = measure === 'percent' || before.every((value) => value === null) ? null : sumOf(before)
  return {
    height: heightOf(1),
    cells: placed(layout, {
      code: cell(null, 'text'),
      name: cell('Total', 'text'),
      definition: cell(`Somme des ${inFigures(breakdown.parts.length)} lignes`, 'text'),
      unit: cell(question.unit, 'long'),
      before: cell(recalledSum === null ? null : sum(layout.before, recalledSum), typedKind(measure)),
      value: cell(sum(layout.value, sumOf(entries.map(({ value }) => value))), typedKind(measure)),
      ...(measure === 'percent' && layout.outOf !== null
        ? { outOf: cell(sum(layout.outOf, sumOf(entries.map(({ outOf }) => outOf))), 'count') }
        : { outOf: cell(null, 'text') }),
      answer: cell(control, 'text'),
    }),
  }
}
