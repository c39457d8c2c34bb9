import { cell, row } from '#main/office/paper/cells.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import { type PlacedStep, stepTree } from '#shared/records/roadmap/step-tree.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, missing } from './fiche-words.ts'

/** The steps that are followed, each with who bears it, for when, and how far it is. */
export const stepsTable = (steps: readonly FicheStep[]): Block => ({
  type: 'table',
  attrs: { look: 'list', widths: [45, 19, 14, 22], title: 'Étapes et avancement', description },
  content: [headerRow, ...stepTree(steps).map(stepRow)],
})

const description = 'Une ligne par étape, dans l’ordre de lecture : l’étape, son porteur, son échéance, son avancement.'

const headerRow: TableRow = row(
  ...['Étape', 'Porteur', 'Échéance', 'Avancement'].map((text) => cell('band', [paragraph(text)])),
)

const stepRow = ({ step, depth, rank }: PlacedStep<FicheStep>): TableRow =>
  row(
    cell('content', [
      paragraph(
        [plain(`${rank}. `, { type: 'bold' }), ...inlines(step.text ?? 'Étape sans intitulé')],
        depth === 1 ? null : 'detail',
      ),
    ]),
    cell('content', [paragraph(step.bearer === null ? missing('À désigner') : inlines(step.bearer))]),
    cell('content', [paragraph(dueWords(step))]),
    cell(
      'content',
      progressLines(step).map((line) => paragraph(line)),
    ),
  )

const dueWords = ({ startsOn, dueOn }: FicheStep): readonly Inline[] => [
  ...(startsOn === null ? [] : inlines(`dès le ${columnDate(startsOn)}\n`)),
  ...(dueOn === null ? missing('À fixer') : inlines(columnDate(dueOn))),
]

/** « Commencée », then « ■■■□□ 60 % »: squares never stand alone. */
const progressLines = ({ state, progress }: FicheStep): readonly string[] => {
  const percent = progress ?? (state === 'done' ? 100 : state === null || state === 'upcoming' ? 0 : null)
  const word = choiceWord(ficheStepStates, state ?? 'upcoming')
  return percent === null ? [word] : [word, `${squares(percent)} ${percent} %`]
}

/** Five squares. One is full as soon as something is done, and the last only when all is. */
const squares = (percent: number): string => {
  const full = percent <= 0 ? 0 : percent >= 100 ? 5 : Math.min(4, Math.max(1, Math.round(percent / 20)))
  return '■'.repeat(full) + '□'.repeat(5 - full)
}
