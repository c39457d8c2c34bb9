import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { given, type MatrixCell, matrixOf } from '#shared/records/roadmap/fiche/matrix.ts'
import { bullets, item, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { referredTitle } from './fiches-of.ts'
import type { RoadmapFiche } from './roadmap.ts'
import { compactHeading, partHeading, type Setting } from './setting.ts'

/** Faisabilité and impact: the square by the references of the fiches, then the same in words, then what is not settled. */
export const matrixBlocks = (fiches: readonly RoadmapFiche[], setting: Setting): readonly Block[] => {
  const { rows, untreated, unmarked } = matrixOf(
    fiches.map((told) => ({ told, feasibility: told.fiche.feasibility, impact: told.fiche.impact })),
  )
  const placed = rows.flatMap((cells) => cells.toReversed()).filter(({ lines }) => lines.length > 0)
  return [
    partHeading('matrix', setting),
    ...(placed.length === 0 ? [] : [square(rows), compactHeading('Ce que contient chaque case'), inWords(placed)]),
    ...titles('Non traité', untreated),
    ...titles('Pas encore évaluées', unmarked),
  ]
}

interface Line {
  readonly told: RoadmapFiche
}

type Cells = readonly MatrixCell<Line>[]

const square = (rows: readonly Cells[]): Block => ({
  type: 'table',
  attrs: {
    look: 'grid',
    widths: [20, 16, 16, 16, 16, 16],
    title: 'Matrice, impact par ligne et faisabilité par colonne',
    description: 'Une ligne par impact, le plus fort d’abord ; une colonne par faisabilité ; les numéros des fiches.',
  },
  content: [
    row(
      ...['Impact, faisabilité →', ...given.map((mark) => marks[mark])].map((text) => cell('band', [paragraph(text)])),
    ),
    ...rows.map(squareRow),
  ],
})

const squareRow = (cells: Cells): TableRow =>
  row(
    cell('label', [paragraph(cells[0] === undefined ? '' : marks[cells[0].impact], 'label')]),
    ...cells.map(({ lines }) => cell('content', [paragraph(lines.map(({ told }) => told.reference).join(' ; '))])),
  )

const inWords = (placed: Cells): Block => ({
  type: 'table',
  attrs: {
    look: 'list',
    widths: [18, 18, 64],
    title: 'La matrice en toutes lettres',
    description: 'Une ligne par case remplie, l’impact et la faisabilité les plus forts d’abord.',
  },
  content: [
    headRow('Impact', 'Faisabilité', 'Fiches-actions'),
    ...placed.map(({ impact, feasibility, lines }) =>
      row(
        cell('content', [paragraph(marks[impact])]),
        cell('content', [paragraph(marks[feasibility])]),
        cell(
          'content',
          lines.map(({ told }) => paragraph(referredTitle(told))),
        ),
      ),
    ),
  ],
})

const titles = (title: string, lines: readonly Line[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [compactHeading(title), bullets(...lines.map(({ told }) => item(paragraph(referredTitle(told)))))]
