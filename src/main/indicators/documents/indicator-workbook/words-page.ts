import { rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageCell, PageRow, PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { longPeriod } from '#shared/text/period.ts'
import { headRow, rowHeight, titleRows } from './page-parts.ts'
import type { IndicatorReport, ReportCampaign } from './report.ts'

const columns = [
  { title: 'Question', kind: 'text', width: 44 },
  { title: 'Réponse', kind: 'text', width: 70 },
] as const
const sectorColumn = { title: 'Secteur', kind: 'text', width: 22 } as const
const structureColumn = { title: 'Structure', kind: 'text', width: 36 } as const

/** « Réponses »: what structures answered in words; who said it only when structures are told. `null` when nothing was asked so. */
export const wordsPage = ({ campaign, period, structures }: IndicatorReport): PageSheet | null => {
  if (campaign === null || campaign.inWords.length === 0) return null
  const named = structures !== null
  const answers = answersOf(campaign)
  const inSectors = campaign.answers.some(({ sector }) => sector !== null)
  const heads = [...columns, ...(inSectors ? [sectorColumn] : []), ...(named ? [structureColumn] : [])]
  return {
    kind: 'page',
    name: 'Réponses',
    columns: heads.map(({ width }) => ({ width })),
    rows: [
      ...titleRows({
        title: 'Réponses aux questions',
        scope: `Ce que les structures ont répondu en mots, ${longPeriod(period)}.`,
        filters: named
          ? 'Ces réponses se publient sans nommer la structure, sauf accord de sa part.'
          : 'Une ligne par réponse, sans le nom de la structure.',
      }),
      headRow(heads),
      ...answers.map((one, index) => answerRow(one, { named, inSectors }, index === answers.length - 1)),
    ],
    frozenAt: 'A6',
    tables: [{ name: 'tblMots', ref: rangeOf([5, 1], [5 + answers.length, heads.length]), filterButtons: true }],
    print: { titleRows: '5:5' },
  }
}

interface Answer {
  readonly question: string
  readonly text: string
  readonly sector: string | null
  readonly structure: string
}

/** A question that nobody answered has its row. */
const answersOf = ({ inWords }: ReportCampaign): readonly Answer[] =>
  inWords.flatMap(({ question, answers }): readonly Answer[] =>
    answers.length === 0
      ? [{ question, text: 'Aucune réponse', sector: '–', structure: '–' }]
      : answers
          .map(({ sector, ...one }) => ({ question, sector: sector?.name ?? null, ...one }))
          .toSorted((a, b) => a.text.localeCompare(b.text, 'fr')),
  )

interface Told {
  readonly named: boolean
  /** Somebody that is asked is in a sector. */
  readonly inSectors: boolean
}

const answerRow = (
  { question, text, sector, structure }: Answer,
  { named, inSectors }: Told,
  isLast: boolean,
): PageRow => {
  const rule = isLast ? 'last' : 'thread'
  const cell = (value: string): PageCell => ({ value, look: { body: 'long', rule } })
  return {
    height: rowHeight(
      [
        [question, columns[0].width],
        [text, columns[1].width],
        [named ? structure : '', structureColumn.width],
      ],
      { least: 17, line: 13 },
    ),
    cells: [
      cell(withNoBreakSpaces(question)),
      cell(text),
      ...(inSectors ? [cell(sector ?? 'Sans secteur')] : []),
      ...(named ? [cell(structure)] : []),
    ],
  }
}
