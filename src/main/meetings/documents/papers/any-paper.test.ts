import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import type { MeetingPaper } from '#main/office/paper/paper.ts'
import type { EvaluationResults } from '#shared/contract/meetings/evaluations.ts'
import { type Turnout, turnoutLabels } from '#shared/contract/meetings/turnout.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { tallyOf } from '#shared/records/meetings/evaluation-question/tally.ts'
import { records } from '#shared/records/records.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { officeErrors, paragraphsOf } from '../../../../../tests/support/read-docx.ts'
import { arbitraryRow } from '../../../../../tests/support/rows.ts'
import { paperTemplates, templateBytes } from '../../../../../tests/support/template-bytes.ts'
import { composePaper } from './compose-paper.ts'

const civility = fc.constantFrom('madame' as const, 'monsieur' as const, null)

const planned = {
  meeting: arbitraryRow(records.meeting),
  espace: fc.option(arbitraryRow(records.espace)),
  sector: fc.option(arbitraryRow(records.sector)),
  usual: fc.constant(null),
  programme: fc.constant(null),
  agenda: fc.array(arbitraryRow(records.agendaItem), { maxLength: 4 }),
}

const attendance = arbitraryRow(records.attendance)

const counts = fc.record(
  Object.fromEntries(Object.keys(turnoutLabels).map((key) => [key, fc.nat(40)])),
) as unknown as fc.Arbitrary<Turnout['counts']>

const figures = {
  meeting: fc.constant('meeting' as RowId),
  title: fc.string(),
  date: fc.constantFrom('2026-03-01', null),
  counts,
  epci: fc.nat(9),
  qualified: fc.nat(9),
}

const turnoutLine = fc.record({
  key: fc.uuid(),
  name: fc.string(),
  detail: fc.constant(null),
  entry: fc.constant(null),
})

const anyTurnout: fc.Arbitrary<Turnout> = fc.record({
  ...figures,
  lists: fc.record(
    Object.fromEntries(Object.keys(turnoutLabels).map((key) => [key, fc.array(turnoutLine, { maxLength: 2 })])),
  ) as unknown as fc.Arbitrary<Turnout['lists']>,
  earlier: fc.array(fc.record(figures), { maxLength: 4 }),
})

const mark = { min: 1, max: 5, noNaN: true }

const anyResults: fc.Arbitrary<EvaluationResults> = fc.record({
  replies: fc.nat(30),
  present: fc.nat(30),
  questions: fc.array(
    fc
      .tuple(
        arbitraryRow(records.evaluationQuestion),
        fc.array(fc.string({ minLength: 1 })),
        fc.option(fc.double(mark)),
      )
      .map(([question, values, before]) => ({ question, tally: tallyOf(question, values), before: [before] })),
    { maxLength: 3 },
  ),
  earlier: fc.constant([]),
})

const anyPaper: fc.Arbitrary<MeetingPaper> = fc.oneof(
  fc.record({
    ...planned,
    kind: fc.constant('agenda' as const),
    followUps: fc.array(arbitraryRow(records.followUp), { maxLength: 3 }),
  }),
  fc.record({
    ...planned,
    kind: fc.constant('convocation' as const),
    addressees: fc.array(
      fc
        .tuple(attendance, civility, fc.array(fc.string(), { maxLength: 3 }))
        .map(([who, how, address]) => ({ ...who, civility: how, address, part: address })),
      { maxLength: 3 },
    ),
    day: fc.constant('2027-03-01'),
    pictures: fc.constant([]),
  }),
  fc.record({
    ...planned,
    kind: fc.constant('attendanceSheet' as const),
    lines: fc
      .array(fc.tuple(attendance, civility), { maxLength: 4 })
      .map((all) => all.map(([who, how], index) => ({ ...who, civility: how, number: index + 1 }))),
    freeLines: fc.nat(10),
  }),
  fc.record({
    ...planned,
    kind: fc.constant('evaluationForm' as const),
    questions: fc.array(arbitraryRow(records.evaluationQuestion), { minLength: 1, maxLength: 5 }),
    copies: fc.nat(3),
  }),
  fc.record({
    ...planned,
    kind: fc.constant('turnoutReport' as const),
    turnout: anyTurnout,
    results: anyResults,
  }),
)

const templateOf = ({ kind }: MeetingPaper): Uint8Array => templateBytes(paperTemplates[kind])

test('any paper is written word for word, whatever its texts', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const document = composePaper(paper)
      const said = (lines: readonly string[]) =>
        lines.map((line) => cleanText(line).text).filter((line) => line.trim() !== '')
      expect(said(paragraphsOf(writeDocx(document, templateOf(paper))))).toEqual(said(linesOf(document.body)))
    }),
    { numRuns: 60 },
  )
})

test('any paper is a file that Office accepts', async () => {
  for (const paper of fc.sample(anyPaper, { numRuns: 4, seed: 2027 }))
    expect(await officeErrors(writeDocx(composePaper(paper), templateOf(paper)))).toEqual([])
})
