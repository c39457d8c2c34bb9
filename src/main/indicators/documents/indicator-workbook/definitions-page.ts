import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageCell, PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { raised } from '#main/office/xlsx/raised.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { notAddedWords } from '#shared/records/indicators/figure/over-time.ts'
import { indicator as declaration } from '#shared/records/indicators/indicator/indicator.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { frequencyOf, longPeriod, shortPeriod } from '#shared/text/period.ts'
import { unitOf } from './indicator-words.ts'
import { headRow, onScreen, onScreenWords, rowHeight, titleRows } from './page-parts.ts'
import type { Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

const headAt = 4

const columns = [
  ['Code', 7.5],
  ['Indicateur, unité', 26],
  ['Définition et règle de calcul', 92],
  ['Source, fourni par, fréquence', 30],
  ['Cible et origine', 24],
] as const

/** « Définitions »: what each figure means for the period, and who decided what it should reach. */
export const definitionsPage = (reading: Reading): PageSheet => {
  const { indicators, period, printsAll } = reading.report
  const rows = indicators.map((one, rank) => definitionRow(one, rank === indicators.length - 1))
  const count = sentenceCase(counted(indicators.length, 'indicateur', 'indicateurs'))
  return {
    kind: 'page',
    name: 'Définitions',
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      ...titleRows({
        title: `Définitions des indicateurs – ${longPeriod(period)}`,
        scope: printsAll ? `${count}. Une définition se lit avec son chiffre.` : onScreenWords(count),
        filters: null,
      }),
      headRow(columns.map(([title, width]) => ({ title, kind: 'text', width }))),
      ...rows,
      ...notes(indicators),
    ],
    frozenAt: 'C5',
    tables: [
      {
        name: 'tblDefinitions',
        ref: rangeOf([headAt, 1], [headAt + rows.length, columns.length]),
        filterButtons: false,
      },
    ],
    print: printsAll ? { titleRows: `${headAt}:${headAt}`, scale: 70 } : onScreen,
  }
}

const definitionRow = (indicator: ReportIndicator, isLast: boolean): PageRow => {
  const texts = textsOf(indicator)
  const cell = (value: string, index: number): PageCell => ({
    value: raised(value),
    look: { body: 'long', small: true, bold: index === 1, top: true, rule: isLast ? 'last' : 'thread' },
  })
  return {
    height: rowHeight(
      texts.map((text, index) => [text, (columns[index]?.[1] ?? 10) * (index === 1 ? 1.08 : 1.12)]),
      { least: 15, line: 11.5 },
    ),
    cells: texts.map(cell),
  }
}

const { frequency: frequencies, provider: providers } = {
  frequency: declaration.fields.frequency.choices,
  provider: declaration.fields.provider.choices,
}

const textsOf = (indicator: ReportIndicator): readonly string[] => [
  indicator.code,
  `${indicator.name} (${unitOf(indicator)})`,
  definitionOf(indicator),
  [
    indicator.source ?? 'Source non précisée',
    [
      indicator.provider && choiceWord(providers, indicator.provider),
      indicator.frequency && choiceWord(frequencies, indicator.frequency).toLowerCase(),
    ]
      .filter(Boolean)
      .join(', '),
  ]
    .filter((words) => words !== '')
    .join('. '),
  targetOrigin(indicator),
]

/** With all that goes with it: what it was before, its parts, and where else it is spoken of. */
const definitionOf = ({ at, overTime, ...indicator }: ReportIndicator): string => {
  const { definition, calculation, earlier, breakdowns, nationalEquivalent, fiches } = indicator
  const why = notAddedWords(overTime, frequencyOf(at))
  return [
    definition ?? 'Pas encore de définition.',
    ...(calculation === null ? [] : [calculation]),
    ...(why === null ? [] : [why]),
    ...earlier.map(({ until, definition: words }) => `Avant le ${dotted(until)}\u00a0: ${words ?? 'sans définition'}`),
    ...(breakdowns.length === 0 ? [] : [`Ventilations\u00a0: ${breakdowns.map(({ name }) => name).join(', ')}`]),
    ...(nationalEquivalent === null ? [] : [`Équivalent national\u00a0: ${nationalEquivalent}`]),
    ...(fiches.length === 0 ? [] : [`Fiches-actions\u00a0: ${fiches.join('\u00a0; ')}`]),
  ]
    .map((words) => (/[.!?]$/.test(words) ? words : `${words}.`))
    .join(' ')
}

const targetOrigin = ({ targets }: ReportIndicator): string => {
  const origins = targets.map(({ decidedBy, decidedOn }) =>
    decidedOn === null ? decidedBy : `${decidedBy}, le ${dotted(decidedOn)}`,
  )
  return [...new Set(origins)].join('\u00a0; ') || 'Sans cible'
}

const dotted = (day: string): string => day.split('-').toReversed().join('.')

/** What one must know to read the figures, under the definitions. */
const notes = (indicators: readonly ReportIndicator[]): readonly PageRow[] => {
  const lines = indicators.flatMap(({ code, notes: own }) =>
    own.map(({ period, text }) => `${code}, ${shortPeriod(period)}\u00a0: ${text.replaceAll('\n', ' ')}`),
  )
  if (lines.length === 0) return []
  return [
    { height: 12, cells: [] },
    { height: 18, cells: [{ value: 'Notes de lecture', look: 'caption' }] },
    ...lines.map((line): PageRow => ({ height: 15, cells: [{ value: line, look: 'scope' }] })),
  ]
}
