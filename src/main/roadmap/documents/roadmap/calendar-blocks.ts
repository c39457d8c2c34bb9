import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { spanOf } from '#shared/records/roadmap/fiche/span.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, CellRole, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, missing } from '../fiche/fiche-words.ts'
import { stateOn } from './fiche-state.ts'
import { fichesOf, isLong, isPrinted, shortTitleOf } from './fiches-of.ts'
import type { Roadmap, RoadmapFiche } from './roadmap.ts'
import { partHeading, type Setting } from './setting.ts'

/** More quarters leave no room for the actions: half-years, then years, then dates alone. */
const mostCells = 10

/** When each fiche begins and ends, with a cell a quarter: running, its end, or neither. */
export const calendarBlocks = (setting: Setting): readonly Block[] => {
  const { roadmap } = setting
  const fiches = fichesOf(roadmap).filter(isPrinted)
  const cells = cellsOf(fiches)
  return [
    partHeading('calendar', setting),
    paragraph(
      cells.length === 0
        ? 'Aucune date n’est encore fixée.'
        : `Une case par ${cells[0]?.unit ?? 'trimestre'}\u00a0: ■ action en cours, ● échéance, – avant ou après. Les dates font foi ; les cases aident à lire.`,
      'note',
    ),
    {
      type: 'table',
      attrs: {
        look: isLong(roadmap) ? 'dense' : 'tight',
        widths: [7.5, ...(cells.length === 0 ? [64.5] : [26.5]), 14, 14, ...cells.map(() => 38 / cells.length)],
        title: 'Calendrier des fiches-actions',
        description: 'Une ligne par fiche : son début, son échéance, puis une case par période.',
      },
      content: [
        headRow('Fiche', 'Action', 'Début', 'Échéance', ...cells.map(({ name }) => name)),
        ...fiches.map((told) => ficheRow(told, cells, roadmap)),
      ],
    },
  ]
}

interface Cell {
  /** « T4\n26 » */
  readonly name: string
  readonly unit: string
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
}

const ficheRow = (told: RoadmapFiche, cells: readonly Cell[], roadmap: Roadmap): TableRow => {
  const span = spanOf(told.fiche, told.steps)
  return row(
    cell('content', [paragraph(told.reference)]),
    cell('content', [paragraph(shortTitleOf(told, isLong(roadmap) ? 26 : 34))]),
    ...[span.startsOn, span.endsOn].map((date) =>
      cell('content', [paragraph(date === null ? missing('À fixer') : columnDate(date))]),
    ),
    ...cells.map((one) => periodCell(one, span, tintOf(told, roadmap.day))),
  )
}

const periodCell = ({ from, to }: Cell, { startsOn, endsOn }: ReturnType<typeof spanOf>, tint: CellRole): TableCell => {
  const first = startsOn ?? endsOn
  const last = endsOn ?? startsOn
  if (first === null || last === null || last < from || first > to) return cell('content', [paragraph('–')])
  return { ...cell(tint, [paragraph(endsOn !== null && endsOn <= to ? '●' : '■')]), type: 'tableCell' }
}

const tintOf = (told: RoadmapFiche, day: string): CellRole => {
  switch (stateOn(told, day)) {
    case 'late':
      return 'late'
    case 'done':
      return 'reached'
    case 'paused':
    case 'toDiscuss':
      return 'near'
    default:
      return 'label'
  }
}

const cellsOf = (fiches: readonly RoadmapFiche[]): readonly Cell[] => {
  const days = fiches
    .flatMap(({ fiche, steps }) => Object.values(spanOf(fiche, steps)))
    .filter((date) => date !== null)
    .toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  return (
    [quarters, halfYears, years]
      .map((unit) => unit(Number(first.slice(0, 4)), Number(last.slice(0, 4))))
      .map((all) => all.filter(({ from, to }) => to >= first && from <= last))
      .find((all) => all.length <= mostCells) ?? []
  )
}

type Cells = (first: number, last: number) => readonly Cell[]

const inYears = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** « 26 »: a cell has no room for more. */
const shortYear = (year: number): string => String(year).slice(2)

const quarters: Cells = (first, last) =>
  inYears(first, last).flatMap((year) =>
    ['03-31', '06-30', '09-30', '12-31'].map((end, index) => ({
      name: `T${index + 1}\n${shortYear(year)}`,
      unit: 'trimestre',
      from: `${year}-${String(3 * index + 1).padStart(2, '0')}-01`,
      to: `${year}-${end}`,
    })),
  )

const halfYears: Cells = (first, last) =>
  inYears(first, last).flatMap((year) => [
    { name: `S1\n${shortYear(year)}`, unit: 'semestre', from: `${year}-01-01`, to: `${year}-06-30` },
    { name: `S2\n${shortYear(year)}`, unit: 'semestre', from: `${year}-07-01`, to: `${year}-12-31` },
  ])

const years: Cells = (first, last) =>
  inYears(first, last).map((year) => ({
    name: String(year),
    unit: 'année',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  }))
