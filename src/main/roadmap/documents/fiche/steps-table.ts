import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { shareOf, stepState } from '#shared/records/roadmap/fiche/progress.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import { type Branch, branchesOf, stepTree } from '#shared/records/roadmap/step-tree.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, TableLook, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, missing } from './fiche-words.ts'

/** The steps that are followed, each with what is known of it; a column that would say nothing is said in words. */
export const stepsTable = (steps: readonly FicheStep[], look: TableLook = 'list'): readonly Block[] => {
  const branches = allOf(branchesOf(stepTree(steps)))
  const known = details.filter(({ isKnown }) => branches.some(({ branch }) => isKnown(branch)))
  const unknown = details.filter((one) => !known.includes(one))
  return [
    {
      type: 'table',
      attrs: {
        look,
        widths: [100 - known.reduce((sum, { width }) => sum + width, 0), ...known.map(({ width }) => width)],
        title: 'Étapes et avancement',
        description: `Une ligne par étape, dans l’ordre de lecture : ${enumerated(['l’étape', ...known.map(({ told }) => told)])}.`,
      },
      content: [headRow('Étape', ...known.map(({ name }) => name)), ...branches.map((one) => stepRow(one, known))],
    },
    ...(unknown.length === 0
      ? []
      : [paragraph(`${sentenceCase(unknown.map(({ left }) => left).join('\u00a0; '))}.`, 'note')]),
  ]
}

interface Told {
  readonly branch: Branch<FicheStep>
  readonly isFirst: boolean
}

/** Each followed by those it holds. */
const allOf = (branches: readonly Branch<FicheStep>[], isFirst = true): readonly Told[] =>
  branches.flatMap((branch) => [{ branch, isFirst }, ...allOf(branch.below, false)])

const stepRow = ({ branch, isFirst }: Told, known: readonly Detail[]): TableRow =>
  row(
    cell('content', [
      paragraph(
        [plain(`${branch.rank}. `, { type: 'bold' }), ...inlines(branch.step.text ?? 'Étape sans intitulé')],
        isFirst ? null : 'detail',
      ),
    ]),
    ...known.map(({ words }) =>
      cell(
        'content',
        words(branch).map((line) => paragraph(line)),
      ),
    ),
  )

/** What may be known of steps, a column each. */
interface Detail {
  readonly name: string
  readonly width: number
  /** In a sentence that says the columns. */
  readonly told: string
  /** Said when it is known of none. */
  readonly left: string
  readonly isKnown: (branch: Branch<FicheStep>) => boolean
  /** A paragraph each. */
  readonly words: (branch: Branch<FicheStep>) => readonly (string | readonly Inline[])[]
}

const details: readonly Detail[] = [
  {
    name: 'Porteur',
    width: 19,
    told: 'son porteur',
    left: 'porteurs à désigner',
    isKnown: ({ step }) => step.bearer !== null,
    words: ({ step: { bearer } }) => [bearer === null ? missing('À désigner') : inlines(bearer)],
  },
  {
    name: 'Échéance',
    width: 17,
    told: 'son échéance',
    left: 'échéances à fixer',
    isKnown: ({ step: { startsOn, dueOn } }) => startsOn !== null || dueOn !== null,
    words: ({ step }) => [dueWords(step)],
  },
  {
    name: 'Avancement',
    width: 21,
    told: 'son avancement',
    left: 'aucune étape commencée',
    isKnown: (branch) => stepState(branch) !== 'upcoming',
    words: (branch) => progressLines(branch),
  },
]

/** « du 01.10.2026\nau 18.12.2026 » */
const dueWords = ({ startsOn, dueOn }: FicheStep): readonly Inline[] => {
  if (startsOn === null) return dueOn === null ? missing('À fixer') : inlines(columnDate(dueOn))
  return inlines(
    dueOn === null ? `dès le ${columnDate(startsOn)}` : `du ${columnDate(startsOn)}\nau ${columnDate(dueOn)}`,
  )
}

/** « Commencée », then « ■■■□□ 60 % »: squares never stand alone, and say nothing of what is not begun or is done. */
const progressLines = (branch: Branch<FicheStep>): readonly string[] => {
  const percent = shareOf(branch)
  const word = choiceWord(ficheStepStates, stepState(branch))
  return percent === null || percent === 0 || percent === 100 ? [word] : [word, `${squares(percent)} ${percent} %`]
}

/** Five squares. One is full as soon as something is done, and one is left until all is. */
const squares = (percent: number): string => {
  const full = Math.min(4, Math.max(1, Math.round(percent / 20)))
  return '■'.repeat(full) + '□'.repeat(5 - full)
}
