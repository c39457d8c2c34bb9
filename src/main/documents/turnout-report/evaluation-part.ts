import type { EvaluationResults, QuestionResult } from '#shared/contract/evaluations.ts'
import type { AnswerCount } from '#shared/domain/evaluation-question/tally.ts'
import { bullets, item, paragraph } from '#shared/domain/rich-text/build.ts'
import type { Block, Table } from '#shared/domain/rich-text/rich-text.ts'
import { cell, row } from '../cells.ts'
import { heading } from '../meeting-papers/heading.ts'

/** What the forms say, question by question; nothing when none came back. */
export const evaluationPart = ({ replies, present, questions }: EvaluationResults): readonly Block[] =>
  replies === 0
    ? []
    : [
        heading('Ce qu’en disent les fiches d’évaluation'),
        paragraph(`${counted(replies, 'fiche')} pour ${counted(present, 'personne présente', 'personnes présentes')}.`),
        ...questions.flatMap(questionBlocks),
      ]

const questionBlocks = (result: QuestionResult): readonly Block[] => {
  const { question, tally } = result
  return [
    { ...heading(question.text ?? 'Question sans texte'), attrs: { level: 2 } },
    paragraph(summary(result)),
    ...(tally.answers === 0 || question.kind === 'text' ? [] : [countsTable(question.text ?? '', tally.counts)]),
    ...(tally.texts.length === 0 ? [] : [bullets(...tally.texts.map((text) => item(paragraph(text))))]),
  ]
}

/** « Moyenne : 4,2 sur 5, pour 24 réponses ; la fois précédente : 3,8. » */
const summary = ({ tally: { answers, mean }, before }: QuestionResult): string => {
  if (mean === null) return `${counted(answers, 'réponse')}.`
  const last = before[0] ?? null
  const earlier = last === null ? '' : ` ; la fois précédente : ${oneDecimal(last)}`
  return `Moyenne : ${oneDecimal(mean)} sur 5, pour ${counted(answers, 'réponse')}${earlier}.`
}

const countsTable = (title: string, counts: readonly AnswerCount[]): Table => {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return {
    type: 'table',
    attrs: {
      look: 'list',
      widths: [46, 12, 12, 30],
      title,
      description: 'Une réponse par ligne : combien de fiches, quelle part, et la même part en carrés.',
    },
    content: [
      row(...['Réponse', 'Fiches', 'Part', 'En dixièmes'].map((text) => cell('band', [paragraph(text)]))),
      ...counts.map(({ value, count }) =>
        row(
          cell('content', [paragraph(value)]),
          cell('content', [paragraph(String(count), 'figure')]),
          cell('content', [paragraph(`${Math.round((100 * count) / all)} %`, 'figure')]),
          cell('content', [paragraph(tenths(count / all))]),
        ),
      ),
    ],
  }
}

/** Never alone: the figures stand beside. */
const tenths = (share: number): string => {
  const full = Math.round(10 * share)
  return '■'.repeat(full) + '□'.repeat(10 - full)
}

const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',')

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`
