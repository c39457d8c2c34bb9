import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { counted, plural } from '#shared/text/french-numbers.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { groundOf, italicOf, stateOfTarget } from '../roadmap/targets.ts'
import { nothing, type ReportPart, told } from './parts.ts'
import type { Report, ReportFigure, ReportIndicator } from './report.ts'

/** A committee decides on those that have a target. */
export const aimed = ({ indicators }: Pick<Report, 'indicators'>): readonly ReportIndicator[] =>
  indicators.filter(({ target }) => target !== null)

/** Where each indicator that has a target stands, and where it stood; who has not answered. */
export const indicatorsPart = (report: Report): ReportPart => {
  const shown = aimed(report)
  if (shown.length === 0)
    return nothing(
      report.indicators.length === 0
        ? 'Aucun indicateur n’est encore défini.'
        : 'Aucun indicateur n’a de cible pour tout le département.',
    )
  const isCompared = shown.some(({ before }) => before !== null)
  return told(
    'Indicateurs et cibles',
    {
      type: 'table',
      attrs: {
        look: 'tight',
        widths: isCompared ? [29, 18, 19, 11, 23] : [42, 21, 14, 23],
        title: 'Indicateurs et cibles',
        description:
          'Une ligne par indicateur : ce qu’il était avant la période, ce qu’il est à la fin, sa cible et son état.',
      },
      content: [
        row(
          headCell('Indicateur'),
          ...(isCompared ? [headCell('Avant', true)] : []),
          ...['À la fin', 'Cible'].map((name) => headCell(name, true)),
          headCell('État'),
        ),
        ...shown.map((one) => indicatorRow(one, isCompared)),
      ],
    },
    ...notes(report, shown),
  )
}

const indicatorRow = ({ name, before, now, target, ...one }: ReportIndicator, isCompared: boolean): TableRow =>
  row(
    cell('content', [paragraph(name)]),
    ...(isCompared ? [figureCell(before)] : []),
    figureCell(now),
    cell('content', [paragraph(target ?? '–', 'figure')]),
    stateCell(one),
  )

/** « 448 p », and under it « T3 2026 ». */
const figureCell = (figure: ReportFigure | null): TableCell =>
  cell('content', [
    paragraph(
      figure === null || figure.value === null
        ? '–'
        : [
            plain(figure.value),
            ...(figure.provisional ? [plain('\u00a0p', { type: 'italic' as const })] : []),
            plain(`\u00a0(${figure.period.replace(' ', '\u00a0')})`),
          ],
      'figure',
    ),
  ])

const stateCell = ({ state, rate, answered }: Pick<ReportIndicator, 'state' | 'rate' | 'answered'>): TableCell => {
  const isOpen = state === 'provisional' && answered !== null
  const told = [
    stateOfTarget(state),
    ...(rate === null ? [] : [`${rate}\u00a0%`]),
    ...(isOpen ? [`${plural(answered.given, 'réponse', 'réponses')} sur ${answered.asked}`] : []),
  ].join(', ')
  return cell(groundOf(state), [paragraph([plain(told, ...italicOf(state))])])
}

const notes = ({ indicators }: Report, shown: readonly ReportIndicator[]): readonly Block[] => {
  const others = indicators.length - shown.length
  const isOpen = shown.some(({ now, before }) => now.provisional || before?.provisional === true)
  const sentences = [
    ...(isOpen ? ['p\u00a0: provisoire, le chiffre peut encore changer.', ...missingWords(shown)] : []),
    'Un chiffre qui s’ajoute est celui de douze mois\u00a0; le taux est la part de la cible\u00a0; «\u00a0–\u00a0», pas de chiffre, ou le même qu’à la fin.',
    ...(others === 0
      ? []
      : [
          `${sentenceCase(counted(others, 'autre indicateur n’a pas de cible', 'autres indicateurs n’ont pas de cible'))}\u00a0: le classeur des indicateurs les donne.`,
        ]),
  ]
  return [paragraph(sentences.join(' '), 'note')]
}

/** Structures that are told by their names. */
const mostMissing = 6

/** « Il manque : Le Clic voisin (quatre indicateurs) et CCAS (un indicateur). » */
const missingWords = (shown: readonly ReportIndicator[]): readonly string[] => {
  const names = shown.flatMap(({ missing }) => [...new Set(missing)])
  const each = [...Map.groupBy(names, (name) => name)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, own]) => `${name} (${counted(own.length, 'indicateur', 'indicateurs')})`)
  const left = each.length - mostMissing
  const named = left > 1 ? [...each.slice(0, mostMissing), counted(left, 'autre', 'autres', 'f')] : each
  return each.length === 0 ? [] : [`Il manque\u00a0: ${enumerated(named)}.`]
}
