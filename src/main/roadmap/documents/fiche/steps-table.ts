import { cell, row } from '#main/office/paper/cells.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { shareOf, stepState } from '#shared/records/roadmap/fiche/progress.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import { type Branch, branchesOf, stepTree } from '#shared/records/roadmap/step-tree.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, missing } from './fiche-words.ts'

/** The steps that are followed, each with who bears it, for when, and how far it is. */
export const stepsTable = (steps: readonly FicheStep[]): Block => ({
  type: 'table',
  attrs: { look: 'list', widths: [45, 19, 14, 22], title: 'Étapes et avancement', description },
  content: [headerRow, ...stepRows(branchesOf(stepTree(steps)))],
})

const description = 'Une ligne par étape, dans l’ordre de lecture : l’étape, son porteur, son échéance, son avancement.'

const headerRow: TableRow = row(
  ...['Étape', 'Porteur', 'Échéance', 'Avancement'].map((text) => cell('band', [paragraph(text)])),
)

/** Each followed by those it holds. */
const stepRows = (branches: readonly Branch<FicheStep>[], first = true): readonly TableRow[] =>
  branches.flatMap((branch) => [stepRow(branch, first), ...stepRows(branch.below, false)])

const stepRow = (branch: Branch<FicheStep>, first: boolean): TableRow => {
  const { step, rank } = branch
  return row(
    cell('content', [
      paragraph(
        [plain(`${rank}. `, { type: 'bold' }), ...inlines(step.text ?? 'Étape sans intitulé')],
        first ? null : 'detail',
      ),
    ]),
    cell('content', [paragraph(step.bearer === null ? missing('À désigner') : inlines(step.bearer))]),
    cell('content', [paragraph(dueWords(step))]),
    cell(
      'content',
      progressLines(branch).map((line) => paragraph(line)),
    ),
  )
}

const dueWords = ({ startsOn, dueOn }: FicheStep): readonly Inline[] => [
  ...(startsOn === null ? [] : inlines(`dès le ${columnDate(startsOn)}\n`)),
  ...(dueOn === null ? missing('À fixer') : inlines(columnDate(dueOn))),
]

/** « Commencée », then « ■■■□□ 60 % »: squares never stand alone. */
const progressLines = (branch: Branch<FicheStep>): readonly string[] => {
  const percent = shareOf(branch)
  const word = choiceWord(ficheStepStates, stepState(branch))
  return percent === null ? [word] : [word, `${squares(percent)} ${percent} %`]
}

/** Five squares. One is full as soon as something is done, and the last only when all is. */
const squares = (percent: number): string => {
  const full = percent <= 0 ? 0 : percent >= 100 ? 5 : Math.min(4, Math.max(1, Math.round(percent / 20)))
  return '■'.repeat(full) + '□'.repeat(5 - full)
}
