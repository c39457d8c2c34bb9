import { cell, row } from '#main/office/paper/cells.ts'
import { spanOf } from '#shared/records/roadmap/fiche/span.ts'
import { inlines, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { axisName } from '../axis-name.ts'
import { columnDate, missing } from '../fiche/fiche-words.ts'
import { referredTitle } from './fiches-of.ts'
import { heading } from './heading.ts'
import type { Roadmap, RoadmapFiche } from './roadmap.ts'

/** More years than this leave no room for the fiches: dates alone are then told. */
const mostYears = 5

/** When each fiche begins and ends, with a square for each quarter it runs. */
export const calendarBlocks = (roadmap: Roadmap): readonly Block[] => {
  const groups = groupsOf(roadmap)
  const years = yearsOf(groups.flatMap(({ fiches }) => fiches))
  return groups.length === 0
    ? []
    : [
        heading(1, 'Calendrier', true),
        {
          type: 'table',
          attrs: {
            look: 'list',
            widths: [100 - 28 - 9 * years.length, 14, 14, ...years.map(() => 9)],
            title: 'Calendrier des fiches-actions',
            description:
              'Une ligne par fiche-action, sous son axe : son début, sa fin, puis les quatre trimestres de chaque année.',
          },
          content: [
            row(
              ...['Fiche-action', 'Début', 'Fin', ...years.map(String)].map((text) => cell('band', [paragraph(text)])),
            ),
            ...groups.flatMap(({ name, fiches }) => [
              row(cell('label', [paragraph(name, 'label')], 3 + years.length)),
              ...fiches.map((one) => ficheRow(one, years)),
            ]),
          ],
        },
        ...(years.length === 0
          ? []
          : [paragraph('■ trimestre où la fiche-action est en cours ; □ trimestre sans.', 'note')]),
      ]
}

interface Group {
  readonly name: string
  readonly fiches: readonly RoadmapFiche[]
}

const groupsOf = ({ axes, loose }: Roadmap): readonly Group[] =>
  [...axes.map(({ axis, fiches }) => ({ name: axisName(axis), fiches })), { name: 'Sans axe', fiches: loose }].filter(
    ({ fiches }) => fiches.length > 0,
  )

const ficheRow = (told: RoadmapFiche, years: readonly number[]): TableRow => {
  const span = spanOf(told.fiche, told.steps)
  return row(
    cell('content', [paragraph(referredTitle(told))]),
    ...[span.startsOn, span.endsOn].map((day) =>
      cell('content', [paragraph(day === null ? missing('À fixer') : inlines(columnDate(day)))]),
    ),
    ...years.map((year) => cell('content', [paragraph(quarters(span, year))])),
  )
}

type Span = ReturnType<typeof spanOf>

/** « □■■■ »; nothing for a year in which it does not run. A day alone is the quarter it stands in. */
const quarters = ({ startsOn, endsOn }: Span, year: number): string => {
  const from = startsOn ?? endsOn
  const to = endsOn ?? startsOn
  if (from === null || to === null) return ''
  const runs = [1, 2, 3, 4].map((quarter) => {
    const at = 4 * year + quarter
    return quarterOf(from) <= at && at <= quarterOf(to)
  })
  return runs.includes(true) ? runs.map((on) => (on ? '■' : '□')).join('') : ''
}

const quarterOf = (day: string): number => 4 * Number(day.slice(0, 4)) + Math.ceil(Number(day.slice(5, 7)) / 3)

const yearsOf = (fiches: readonly RoadmapFiche[]): readonly number[] => {
  const told = fiches.flatMap(({ fiche, steps }) => Object.values(spanOf(fiche, steps)))
  const years = told.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))])).toSorted((a, b) => a - b)
  const first = years[0] ?? 0
  const count = years.length === 0 ? 0 : (years.at(-1) ?? first) - first + 1
  return count > mostYears ? [] : Array.from({ length: count }, (_, index) => first + index)
}
