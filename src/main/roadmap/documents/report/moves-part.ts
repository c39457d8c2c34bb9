import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Paragraph, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { axisName } from '../axis-name.ts'
import { columnDate } from '../fiche/fiche-words.ts'
import { shortTitleOf } from '../roadmap/fiches-of.ts'
import { axisWords, type Move, type MovedFiche, movedAxes, movedFiches } from './moves.ts'
import { nothing, type ReportPart, tellingOf, told } from './parts.ts'
import type { Report } from './report.ts'

/** Steps of one fiche that are told one by one. */
const mostSteps = 4

/** Axes, then fiches that moved, with the day of each move. */
export const movesPart = (report: Report): ReportPart => {
  const [axes, fiches] = [movedAxes(report), movedFiches(report)]
  if (axes.length + fiches.length === 0) return nothing(null)
  const telling = tellingOf(axes.length + fiches.length)
  return told('Ce qui a bougé, fiche par fiche', {
    type: 'table',
    attrs: {
      look: telling.look,
      widths: [8, 30, 62],
      title: 'Ce qui a bougé, fiche par fiche',
      description: 'Une ligne par axe et par fiche : son numéro, son nom, et ce qui a bougé, avec le jour.',
    },
    content: [
      headRow('Fiche', 'Action', 'Ce qui a bougé'),
      ...axes.map((moved) =>
        line(`Axe\u00a0${moved.axis.number ?? '–'}`, cutAtWord(moved.axis.title ?? axisName(moved.axis), 60), [
          dated({ on: moved.on, words: axisWords(moved) }, telling.move),
        ]),
      ),
      ...fiches.map((one) =>
        line(one.told.reference, shortTitleOf(one.told, telling.name), movesOf(one, telling.move)),
      ),
    ],
  })
}

const line = (reference: string, title: string, moves: readonly Paragraph[]): TableRow =>
  row(
    cell('content', [paragraph(reference)]),
    cell('content', [paragraph([plain(title, { type: 'bold' })])]),
    cell('content', moves),
  )

const movesOf = ({ moves }: MovedFiche, most: number): readonly Paragraph[] => {
  const steps = moves.filter(({ kind }) => kind === 'step')
  const left = steps.length > mostSteps + 1 ? new Set(steps.slice(mostSteps)) : new Set<Move>()
  return [
    ...moves.filter((move) => !left.has(move)).map((move) => dated(move, most)),
    ...(left.size === 0
      ? []
      : [paragraph(`et ${counted(left.size, 'autre étape faite', 'autres étapes faites', 'f')}`)]),
  ]
}

const dated = ({ on, words }: Pick<Move, 'on' | 'words'>, most: number): Paragraph =>
  paragraph(`${on === null ? '' : `${columnDate(on)} – `}${cutAtWord(words, most)}`)
