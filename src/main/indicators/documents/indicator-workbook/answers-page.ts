import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { CellContent, PageCell, PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { signRules } from '#main/office/xlsx/sign-rules.ts'
import { type AnswerState, countAnswers, receivedWords } from '#shared/records/indicators/answer-state.ts'
import { longPeriod } from '#shared/text/period.ts'
import { type Head, headRow, rowHeight, titleRows } from './page-parts.ts'
import type { Reading } from './reading.ts'
import type { ReportAnswer, ReportCampaign } from './report.ts'

const words: Readonly<Record<AnswerState, string>> = {
  toSend: '▲ À envoyer',
  overdue: '▲ À relancer',
  refused: '■ À corriger',
  waiting: '– Attendu',
  received: '● Reçu',
  waived: '– Sans réponse',
}

const heads = [
  { title: 'Structure', kind: 'text', width: 48 },
  { title: 'Secteur', kind: 'text', width: 24 },
  { title: 'État', kind: 'text', width: 20 },
  { title: 'Envoi noté le', kind: 'date', width: 18 },
  { title: 'Relance notée le', kind: 'date', width: 18 },
  { title: 'Revenu le', kind: 'date', width: 15 },
] as const satisfies readonly Head[]

/** « Collecte »: who answered. */
export const answersPage = (reading: Reading): PageSheet => {
  const { campaign, period } = reading.report
  const answers = campaign?.answers ?? []
  const lastAt = 5 + answers.length
  return {
    kind: 'page',
    name: 'Collecte',
    columns: heads.map(({ width }) => ({ width })),
    rows: [
      ...titleRows({
        title: 'Collecte',
        scope:
          campaign === null
            ? `Aucune campagne de collecte sur cette période (${longPeriod(period)}).`
            : campaignWords(campaign),
        filters: campaign === null ? null : 'Filtres en vigueur\u00a0: toutes les structures de la campagne.',
      }),
      ...(answers.length === 0
        ? []
        : [headRow(heads), ...answers.map((one, rank) => answerRow(one, rank === answers.length - 1))]),
    ],
    ...(answers.length === 0
      ? {}
      : {
          frozenAt: 'B6',
          tables: [{ name: 'tblReponses', ref: rangeOf([5, 1], [lastAt, heads.length]), filterButtons: false }],
          rules: signRules(`C6:C${lastAt}`),
        }),
    print: { titleRows: '5:5' },
  }
}

const campaignWords = ({ name, dueOn, answers }: ReportCampaign): string => {
  const due = dueOn === null ? '' : `, à renvoyer avant le ${dueOn.split('-').toReversed().join('.')}`
  return `Campagne «\u00a0${name}\u00a0»${due}\u00a0: ${receivedWords(countAnswers(answers.map(({ state }) => state)))}.`
}

const answerRow = (answer: ReportAnswer, isLast: boolean): PageRow => {
  const rule = isLast ? 'last' : 'thread'
  const text = (value: string): PageCell => ({ value, look: { body: 'long', rule } })
  const day = (value: string | null): PageCell => ({ value: dayOf(value), look: { body: 'date', rule } })
  return {
    height: rowHeight(
      [
        [answer.structure, heads[0].width],
        [answer.sector ?? '', heads[1].width],
      ],
      { least: 17, line: 13 },
    ),
    cells: [
      text(answer.structure),
      text(answer.sector ?? 'Sans secteur'),
      { value: words[answer.state], look: { body: 'text', rule } },
      day(answer.sentOn),
      day(answer.remindedOn),
      day(answer.receivedOn),
    ],
  }
}

const dayOf = (day: string | null): CellContent => (day === null ? null : { date: day })
