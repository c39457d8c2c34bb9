import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { heading, paperOf, titleBlock } from '#main/office/paper/heading.ts'
import type { MeetingPaper } from '#main/office/paper/paper.ts'
import { type TurnoutKey, turnoutLabels } from '#shared/contract/meetings/turnout.ts'
import { turnoutFigure } from '#shared/contract/meetings/turnout-figure.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { bullets, item, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, Table } from '#shared/text/rich-text/rich-text.ts'
import { evaluationPart } from './evaluation-part.ts'

type Report = Extract<MeetingPaper, { kind: 'turnoutReport' }>

/** What came of a meeting: who came, beside the last ones, and what the forms say. It names structures, and no person. */
export const composeTurnoutReport = (report: Report): ComposedDocument =>
  paperOf('Bilan', report, [
    ...titleBlock(report, 'Bilan de la rencontre', null),
    heading('Qui est venu'),
    figuresTable(report),
    ...named('Structures venues pour la première fois', report.turnout.lists.newStructures),
    ...named('Intercommunalités dont personne n’est venu', report.turnout.lists.absentEpci),
    ...evaluationPart(report.results),
  ])

const named = (title: string, lines: readonly { readonly name: string }[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [{ ...heading(title), attrs: { level: 2 } }, bullets(...lines.map(({ name }) => item(paragraph(name))))]

const figuresTable = ({ turnout }: Report): Table => {
  const columns = [turnout, ...turnout.earlier]
  const width = 13
  return {
    type: 'table',
    attrs: {
      look: 'list',
      widths: [100 - width * columns.length, ...columns.map(() => width)],
      title: 'Qui est venu',
      description: 'Un chiffre par ligne ; une colonne par rencontre, la plus récente d’abord.',
    },
    content: [
      headRow('Chiffre', ...columns.map(({ date }) => (date === null ? 'Sans date' : shortDate(date)))),
      ...(Object.keys(turnoutLabels) as TurnoutKey[]).map((key) =>
        row(
          cell('content', [paragraph(turnoutLabels[key])]),
          ...columns.map((figures) => cell('content', [paragraph(turnoutFigure(figures, key), 'figure')])),
        ),
      ),
    ],
  }
}
