import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageCell, PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { raised } from '#main/office/xlsx/raised.ts'
import { indicator as declaration } from '#shared/records/indicators/indicator/indicator.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { longPeriod, shortPeriod } from '#shared/text/period.ts'
import { unitOf } from './indicator-words.ts'
import { headRow, rowHeight, titleRows } from './page-parts.ts'
import type { Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

const headAt = 4

const columns = [
  ['Code', 8],
  ['Indicateur', 20],
  ['Définition et règle de calcul', 37],
  ['Unité', 15],
  ['Source', 14],
  ['Fourni par, fréquence', 17],
  ['Ventilations', 16],
  ['Fiche-action liée', 22],
  ['Équivalent national', 17],
  ['Origine de la cible', 19],
] as const

/** « Définitions »: what each figure means for the period, and who decided what it should reach. */
export const definitionsPage = (reading: Reading): PageSheet => {
  const { indicators, sectors, period } = reading.report
  const rows = indicators.map((one, rank) => definitionRow(one, rank === indicators.length - 1, sectors.length > 0))
  return {
    kind: 'page',
    name: 'Définitions',
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      ...titleRows({
        title: 'Définitions des indicateurs',
        scope:
          `Celles qui valent pour le ${longPeriod(period)}\u00a0: chaque indicateur porte sa définition, elle l’accompagne dans tous les classeurs.`.replace(
            'pour le année',
            'pour l’année',
          ),
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
    print: { titleRows: `${headAt}:${headAt}` },
  }
}

const definitionRow = (indicator: ReportIndicator, isLast: boolean, hasSectors: boolean): PageRow => {
  const texts = textsOf(indicator, hasSectors)
  const cell = (value: string, index: number): PageCell => ({
    value: raised(value),
    look: { body: 'long', small: true, bold: index === 1, rule: isLast ? 'last' : 'thread' },
  })
  return {
    height: rowHeight(
      texts.map((text, index) => [text, (columns[index]?.[1] ?? 10) * 1.08]),
      { least: 46, line: 12.5 },
    ),
    cells: texts.map(cell),
  }
}

const { frequency: frequencies, provider: providers } = {
  frequency: declaration.fields.frequency.choices,
  provider: declaration.fields.provider.choices,
}

const textsOf = (indicator: ReportIndicator, hasSectors: boolean): readonly string[] => [
  indicator.code,
  indicator.name,
  definitionOf(indicator),
  unitOf(indicator),
  indicator.source ?? 'Non précisée',
  [
    indicator.provider && choiceWord(providers, indicator.provider),
    indicator.frequency && choiceWord(frequencies, indicator.frequency),
  ]
    .filter((words) => words !== null)
    .map((words, index) => (index === 0 ? words : words.toLowerCase()))
    .join(', '),
  [...(hasSectors ? ['Secteur'] : []), ...indicator.breakdowns.map(({ name }) => name)].join('\u00a0; ') || 'Aucune',
  indicator.fiches.join('\u00a0; ') || 'Aucune',
  indicator.nationalEquivalent ?? 'Aucun',
  targetOrigin(indicator),
]

const definitionOf = ({ definition, calculation, earlier }: ReportIndicator): string =>
  [
    definition ?? 'Pas encore de définition.',
    ...(calculation === null ? [] : [`Calcul\u00a0: ${calculation}`]),
    ...earlier.map(({ until, definition: words }) => `Avant le ${dotted(until)}\u00a0: ${words ?? 'sans définition'}`),
  ].join('\n')

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
