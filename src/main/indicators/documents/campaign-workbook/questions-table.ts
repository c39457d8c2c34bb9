import { cellAt } from '#main/office/xlsx/addresses.ts'
import type { BodyLook } from '#main/office/xlsx/looks.ts'
import type { EntryCheck, PageCell, PageRow } from '#main/office/xlsx/page-sheet.ts'
import type { Collection, Question } from './collection.ts'
import { controlOf } from './control.ts'
import { entryOf, recalled, recalledKind, typedKind } from './entry.ts'
import { entryLimits } from './entry-limits.ts'
import { writeKey } from './format.ts'
import { type Layout, placed, widths } from './layout.ts'
import { printedDefinition } from './long-definitions.ts'
import { heightOf, linesOf } from './row-height.ts'

/** The rows of a table, from the one where it starts. */
export interface Table {
  readonly rows: readonly PageRow[]
  readonly checks: readonly EntryCheck[]
}

/** One row an indicator: what is to be counted beside where one types it. `controls`: what the last column says of each. */
export const questionsTable = (
  { questions }: Collection,
  layout: Layout,
  from: number,
): Table & { readonly controls: readonly string[] } => {
  const lines = questions.map((question, index) =>
    questionRow(question, layout, from + index, index === questions.length - 1 ? 'last' : 'thread'),
  )
  return {
    rows: lines.map(({ row }) => row),
    checks: questions.flatMap(({ measure }, index) => entryLimits(layout, from + index, measure, true)),
    controls: lines.map(({ control }) => control),
  }
}

const questionRow = (question: Question, layout: Layout, row: number, rule: NonNullable<BodyLook['rule']>) => {
  const { measure } = question
  const entry = entryOf(measure, question.known)
  const isShare = measure === 'percent'
  const control = controlOf(entry, {
    value: cellAt(row, layout.value),
    outOf: isShare && layout.outOf !== null ? cellAt(row, layout.outOf) : null,
    answer: cellAt(row, layout.answer),
  })
  const definition = printedDefinition(question)
  const cell = (value: PageCell['value'], look: BodyLook): PageCell => ({ value, look: { rule, ...look } })
  const unit = isShare ? 'le nombre, puis sur combien' : question.unit
  return {
    control: control.result,
    row: {
      height: heightOf(
        Math.max(
          linesOf(question.name, widths.name, true),
          linesOf(definition, widths.definition),
          linesOf(unit, widths.unit),
          linesOf(entry.note ?? '', widths.note),
        ),
      ),
      cells: placed(layout, {
        code: cell(question.code, { body: 'text' }),
        name: cell(question.name, { body: 'long', bold: true }),
        definition: cell(definition, { body: 'long' }),
        unit: cell(unit, { body: 'long' }),
        before: cell(recalled(measure, question.before), { body: recalledKind(measure) }),
        value: cell(entry.value, { body: typedKind(measure), input: true }),
        outOf: cell(entry.outOf, isShare ? { body: 'count', input: true } : { body: 'text' }),
        answer: cell(entry.answer, { body: 'text', input: true }),
        note: cell(entry.note, { body: 'long', input: true }),
        control: cell(control, { body: 'text', bold: true }),
        key: cell(writeKey({ indicator: question.indicator, item: null }), { body: 'text' }),
      }),
    },
  }
}
