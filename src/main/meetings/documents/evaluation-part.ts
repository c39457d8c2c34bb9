import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { heading } from '#main/office/paper/heading.ts'
import type { EvaluationResults, QuestionResult } from '#shared/contract/meetings/evaluations.ts'
import { markWords } from '#shared/records/meetings/evaluation-question/mark-words.ts'
import { scaleMarks } from '#shared/records/meetings/evaluation-question/read-answer.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { bullets, item, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, Table } from '#shared/text/rich-text/rich-text.ts'

/** What the forms say: the marks in one table, then each other question; nothing when no form came back. */
export const evaluationPart = ({ replies, present, questions }: EvaluationResults): readonly Block[] => {
  if (replies === 0) return []
  const scales = questions.filter(({ question }) => question.kind === 'scale')
  const others = questions.filter(({ question }) => question.kind !== 'scale')
  return [
    heading('Ce qu’en disent les fiches d’évaluation'),
    paragraph(
      `${plural(replies, 'fiche', 'fiches')} pour ${plural(present, 'personne présente', 'personnes présentes')}.`,
    ),
    ...(scales.length === 0 ? [] : [marksTable(scales)]),
    ...others.flatMap(questionBlocks),
  ]
}

const marksTable = (scales: readonly QuestionResult[]): Table => ({
  type: 'table',
  attrs: {
    look: 'list',
    widths: [38, 7, 7, 7, 7, 7, 14, 13],
    title: 'Notes, de 1 à 5',
    description:
      'Une question par ligne : combien de fiches donnent chaque note, la moyenne, et celle de la fois précédente.',
  },
  content: [
    headRow('De 1 (pas du tout) à 5 (tout à fait)', ...scaleMarks, 'Moyenne', 'Avant'),
    ...scales.map(({ question, tally, before }) =>
      row(
        cell('content', [paragraph(question.text ?? '')]),
        ...scaleMarks.map((mark) => figure(tally.counts.find(({ value }) => value === mark)?.count ?? 0)),
        figure(markWords(tally.mean)),
        figure(markWords(before[0] ?? null)),
      ),
    ),
  ],
})

const questionBlocks = ({ question, tally }: QuestionResult): readonly Block[] => [
  { ...heading(question.text ?? 'Question sans texte'), attrs: { level: 2 } },
  paragraph(`${plural(tally.answers, 'réponse', 'réponses')}.`),
  ...(tally.counts.length === 0 || tally.answers === 0 ? [] : [countsTable(question.text ?? '', tally)]),
  ...(tally.texts.length === 0 ? [] : [bullets(...tally.texts.map((text) => item(paragraph(text))))]),
]

const countsTable = (title: string, { answers, counts }: QuestionResult['tally']): Table => ({
  type: 'table',
  attrs: {
    look: 'list',
    widths: [46, 12, 12, 30],
    title,
    description: 'Une réponse par ligne : combien de fiches, quelle part, et la même part en carrés.',
  },
  content: [
    headRow('Réponse', 'Fiches', 'Part', 'En dixièmes'),
    ...counts.map(({ value, count }) =>
      row(
        cell('content', [paragraph(value)]),
        figure(count),
        figure(`${Math.round((100 * count) / answers)} %`),
        cell('content', [paragraph(tenths(count / answers))]),
      ),
    ),
  ],
})

const figure = (value: number | string) => cell('content', [paragraph(String(value), 'figure')])

/** Never alone: the figures stand beside. */
const tenths = (share: number): string => {
  const full = Math.round(10 * share)
  return '■'.repeat(full) + '□'.repeat(10 - full)
}
