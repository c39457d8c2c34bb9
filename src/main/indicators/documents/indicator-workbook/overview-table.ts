import { cellAt, rangeOf } from '#main/office/xlsx/addresses.ts'
import type { PageCell, PageRow } from '#main/office/xlsx/page-sheet.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { periodsUnder } from '#shared/records/indicators/figure/figure-book.ts'
import { withDe } from '#shared/text/article.ts'
import { agree, counted, plural } from '#shared/text/french-numbers.ts'
import { type Period, shortPeriod } from '#shared/text/period.ts'
import {
  type Aimed,
  attainmentCells,
  evolutionCell,
  notAdded,
  restCell,
  stateKey,
  targetCell,
  wholeCell,
  yearCell,
} from './figure-cells.ts'
import { axisTitle, restName, unitAndPeriod } from './indicator-words.ts'
import { type Head, headRow, rowHeight } from './page-parts.ts'
import { ruleAfter } from './period-table.ts'
import { isProvisional } from './period-words.ts'
import type { Reading } from './reading.ts'
import type { ReportIndicator } from './report.ts'

const leads = [
  ['Code', 7.5],
  ['Indicateur', 37],
  ['Unité', 15],
] as const

const ends = [
  ['Département', 13, 'count'],
  ['Cible', 9.5, 'count'],
  ['Atteinte', 10, 'count'],
  ['État', 19.5, 'text'],
  ['Évolution', 16, 'text'],
  ['Chiffres reçus', 11, 'count'],
] as const

/** Wide enough for the longest word of its names, within reason. */
const sectorWidth = ({ sectors }: Reading['report']): number => {
  const words = sectors.flatMap(({ name }) => name.split(/[\s-]/))
  return Math.min(18, Math.max(11, ...words.map(({ length }) => 1.15 * length + 3.5)))
}

/** Widths of the columns of « Synthèse », and which holds the states. */
export const overviewColumns = ({
  report,
}: Reading): { readonly widths: readonly number[]; readonly stateAt: number } => {
  const wide = sectorWidth(report)
  const between = report.sectors.length === 0 ? [] : [...report.sectors.map(() => wide), 10.5]
  return {
    widths: [...leads.map(([, width]) => width), ...between, ...ends.map(([, width]) => width)],
    stateAt: leads.length + between.length + 4,
  }
}

interface OverviewRows {
  readonly rows: readonly PageRow[]
  /** What is said under it. */
  readonly notes: readonly { readonly text: string; readonly look?: 'aside' }[]
  /** The row of each indicator, from 1 for the first under the titles. */
  readonly order: ReadonlyMap<ReportIndicator, number>
}

/** The table: axis by axis what has a figure, then, folded, what has none. @param headAt row of its titles */
export const overviewRows = (reading: Reading, headAt: number): OverviewRows => {
  const { report, told, empty } = reading
  const rows: PageRow[] = [overviewHeads(reading)]
  const order = new Map<ReportIndicator, number>()
  const width = overviewColumns(reading).widths.length
  for (const axis of report.axes) {
    const own = told.filter((one) => one.axis === axis.id)
    if (own.length > 0) rows.push(sectionRow(axisTitle(axis), width))
    for (const indicator of own) {
      order.set(indicator, rows.length)
      const isLast = indicator === told.at(-1)
      rows.push(
        overviewRow(reading, indicator, {
          at: headAt + rows.length,
          rule: isLast ? 'last' : ruleAfter(own, own.indexOf(indicator)),
        }),
      )
    }
  }
  for (const [rank, indicator] of empty.entries())
    rows.push({
      ...overviewRow(reading, indicator, { at: headAt + rows.length, rule: ruleAfter(empty, rank) }),
      folded: true,
    })
  return { rows, notes: [...emptyNote(reading), { text: keyOf(reading) }], order }
}

const sectionRow = (title: string, width: number): PageRow => ({
  height: 15.75,
  cells: Array.from({ length: width }, (_none, index) => ({ value: index === 0 ? title : null, look: 'section' })),
})

const overviewHeads = ({ report, periods }: Reading): PageRow => {
  const heads: readonly Head[] = [
    ...leads.map(([title]): Head => ({ title, kind: 'text' })),
    ...(report.sectors.length === 0
      ? []
      : [
          ...report.sectors.map(({ name }): Head => ({ title: name, kind: 'count', width: sectorWidth(report) })),
          { title: restName(report), kind: 'count', width: 10.5 } as const,
        ]),
    ...ends.map(
      ([title, width, kind]): Head =>
        title === 'Évolution'
          ? { title: `Évolution sur ${shortPeriod(periods.before).split(' ')[0]}, mêmes structures`, kind, width: 16 }
          : { title, kind, width },
    ),
  ]
  return headRow(heads)
}

type Rule = Aimed['rule']

const overviewRow = (
  reading: Reading,
  indicator: ReportIndicator,
  { at, rule }: { readonly at: number; readonly rule: Rule },
): PageRow => {
  const { sectors } = reading.report
  const told: Aimed = { indicator, place: null, code: `$A${at}`, rule }
  const text = (value: string, bold = false): PageCell => ({ value, look: { body: 'long', bold, rule } })
  const wholeAt = leads.length + 1 + (sectors.length === 0 ? 0 : sectors.length + 1)
  const beside = sectors.length === 0 ? null : rangeOf([at, leads.length + 1], [at, wholeAt - 1])
  const answered = answersOf(reading, indicator)
  const cells = { value: cellAt(at, wholeAt), target: cellAt(at, wholeAt + 1), rate: cellAt(at, wholeAt + 2) }
  return {
    height: rowHeight(
      [
        [indicator.name, leads[1][1]],
        [unitAndPeriod(reading.report, indicator), leads[2][1]],
        [answered ?? '', ends[5][1]],
      ],
      { least: 15.75, line: 13 },
    ),
    cells: [
      { value: indicator.code, look: { body: 'text', rule } },
      text(indicator.name, true),
      text(unitAndPeriod(reading.report, indicator)),
      ...sectors.map(({ id }) => yearCell(reading, { ...told, place: id })),
      ...(sectors.length === 0 ? [] : [restCell(reading, told)]),
      wholeCell(reading, { ...told, bold: true }, beside),
      targetCell(reading, told),
      ...attainmentCells(reading, told, cells),
      evolutionCell(reading, told),
      { value: answered, look: { body: 'tally', rule } },
    ],
  }
}

/** « 9/12, 2 non disponibles »: structures that gave a figure, of those asked for it over the period, and those that have none. */
const answersOf = (reading: Reading, { id, at }: ReportIndicator): string | null => {
  const { given, asked } = reading.completeness(id, at, null)
  if (asked === 0) return null
  const without = withoutFigure(reading, id, at)
  const words = [
    ...(without.unavailable === 0 ? [] : [plural(without.unavailable, 'non disponible', 'non disponibles')]),
    ...(without.notApplicable === 0 ? [] : [plural(without.notApplicable, 'sans objet', 'sans objet')]),
  ]
  return [`${given - without.unavailable - without.notApplicable}/${asked}`, ...words].join(', ')
}

/** Structures asked whose answer over a period is no figure, by what they answered. */
const withoutFigure = ({ report }: Reading, indicator: RowId, period: Period) => {
  const under = new Set(periodsUnder(period))
  const isOf = (one: { readonly indicator: RowId; readonly period: Period }) =>
    one.indicator === indicator && under.has(one.period)
  const asked = new Set(report.asked.filter(isOf).map(({ actor }) => actor))
  const given = report.figures.filter((one) => isOf(one) && one.item === null && one.actor !== null)
  const byActor = Map.groupBy(given, ({ actor }) => actor as RowId)
  const answers = [...byActor].flatMap(([actor, figures]) =>
    asked.has(actor) && figures.every(({ value }) => value === null) ? figures.at(-1)?.answer : [],
  )
  return {
    unavailable: answers.filter((answer) => answer === 'unavailable').length,
    notApplicable: answers.filter((answer) => answer === 'notApplicable').length,
  }
}

const emptyNote = ({ empty, periods }: Reading): OverviewRows['notes'] => {
  if (empty.length === 0) return []
  const [first, last] = [periods.all[0], periods.all.at(-1)].map((one) => (one === undefined ? '' : shortPeriod(one)))
  const over = first === last ? `pour ${last}` : `${withDe(first ?? '')} à ${last}`
  return [
    {
      text: `Sans chiffre ${over}\u00a0: ${counted(empty.length, 'indicateur', 'indicateurs')} (${empty.map(({ code, name }) => `${code} ${name}`).join(', ')}). Le bouton «\u00a0+\u00a0» dans la marge ${agree(empty.length, 'le', 'les')} montre.`,
      look: 'aside',
    },
  ]
}

const keyOf = (reading: Reading): string =>
  [
    stateKey,
    ...(isProvisional(reading) ? ['p\u00a0: provisoire.'] : []),
    ...(reading.report.sectors.length === 0 ? [] : [`${notAdded}\u00a0: ne s’additionne pas.`]),
    '–\u00a0: pas de chiffre, ce n’est pas zéro.',
  ].join('   ')
