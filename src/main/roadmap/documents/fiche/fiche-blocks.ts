import { cell, row } from '#main/office/paper/cells.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { bandRow } from '#main/office/paper/grid.ts'
import { fold } from '#shared/kernel/fold.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { FicheStep } from '#shared/records/records.ts'
import type { FicheRubric } from '#shared/records/roadmap/fiche-rubrics.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Heading, HeadingLevel, RichText } from '#shared/text/rich-text/rich-text.ts'
import { besideRubric } from './beside-rubric.ts'
import { commentsTable } from './comments-table.ts'
import { identityTable } from './identity-table.ts'
import type { Contribution, PrintedFiche } from './printed-fiche.ts'
import { printedRubrics, rubricRows } from './rubric-rows.ts'
import { sourceWords } from './source-words.ts'
import { stepsTable } from './steps-table.ts'

interface FichePlace {
  /** Of its headings. */
  readonly level: HeadingLevel
  /** What its grids are called. */
  readonly name: string
}

/** A fiche below its title, alone or in the roadmap. */
export const ficheBlocks = (printed: PrintedFiche, { level, name }: FichePlace): readonly Block[] => {
  const { steps, comments, gathered } = printed
  const [above, below] = aroundSteps(printed)
  return [
    identityTable(printed),
    ...headed('L’action', level, grid(above, name, printed)),
    ...headed('Étapes et avancement', level, steps.length === 0 ? [] : [stepsTable(steps)]),
    ...headed('Mise en œuvre', level, grid(below, name, printed)),
    ...headed('Commentaires des secteurs', level, comments.length === 0 ? [] : [commentsTable(comments)]),
    ...headed('Fiches réunies ici', level, contributionTables(gathered?.contributions ?? [])),
  ]
}

type Rows = readonly (readonly FicheRubric[])[]

/**
 * The rubrics before and after the steps that are followed, which stand where their rubric does and instead of it when they
 * say all of it. Nothing is followed: all of them are one grid.
 */
const aroundSteps = (printed: PrintedFiche): readonly [above: Rows, below: Rows] => {
  const rows = printedRubrics(printed)
  const at = rows.findIndex((row) => row.some(({ standard }) => standard === 'steps'))
  if (printed.steps.length === 0 || at < 0) return [rows, []]
  const told = saidBySteps(printed.fiche.steps, printed.steps)
  const above = rows.slice(0, at + 1).map((row) => row.filter(({ standard }) => !told || standard !== 'steps'))
  return [above.filter((row) => row.length > 0), rows.slice(at + 1)]
}

const grid = (rows: Rows, title: string, printed: PrintedFiche): readonly Block[] => {
  if (rows.length === 0) return []
  return [
    {
      type: 'table',
      attrs: { look: 'grid', widths: [50, 50], title, description, holds: 'fiche' },
      content: [bandRow(title), ...rubricRows(rows, printed, besideRubric(printed))],
    },
  ]
}

const description = 'Deux colonnes. Chaque ligne de libellés ombrés précède les contenus de la fiche-action.'

const headed = (title: string, level: HeadingLevel, blocks: readonly Block[]): readonly Block[] => {
  const heading: Heading = { type: 'heading', attrs: { level }, content: [plain(title)] }
  return blocks.length === 0 ? [] : [heading, ...blocks]
}

/** What was gathered in a fiche, a table each: where it was written, then only what the main fiche does not say. */
const contributionTables = (contributions: readonly Contribution[]): readonly Block[] =>
  contributions.map(
    ({ title, source, day, said }): Block => ({
      type: 'table',
      attrs: {
        look: 'grid',
        widths: [24, 76],
        title: title ?? 'Fiche-action sans intitulé',
        description:
          'À gauche, la rubrique ; à droite, ce que cette fiche en dit et que la fiche principale ne dit pas.',
      },
      content: [
        row(cell('band', [paragraph(title ?? 'Fiche-action sans intitulé')], 2)),
        row(cell('content', [paragraph(withOrdinals(writtenWords(source, day)), 'note')], 2)),
        ...(said.length === 0
          ? [row(cell('content', [paragraph('Tout ce qu’elle disait est dans la fiche principale.')], 2))]
          : said.map(({ label, words }) =>
              row(cell('label', [paragraph(label, 'label')]), cell('content', [paragraph(inlines(words))])),
            )),
      ],
    }),
  )

/** « Du secteur Ouest, le 14 novembre 2026 ». */
const writtenWords = (source: Contribution['source'], day: string): string => {
  const from = source === null ? 'Écrite à part' : sentenceCase(sourceWords([source]))
  return `${from}, le ${longDate(day)}`
}

/**
 * Whether the steps that are followed say, word for word, all that their rubric says: printing both would say it twice.
 * A text that shows a picture or a table is always printed.
 */
const saidBySteps = (text: RichText | null, steps: readonly FicheStep[]): boolean => {
  if (text === null) return true
  if (!text.content.every(isWords)) return false
  const followed = new Set(steps.flatMap(({ text: said }) => (said ?? '').split('\n').map(comparable)))
  return linesOf(text)
    .flatMap((line) => line.split('\n'))
    .every((line) => followed.has(comparable(line)))
}

const isWords = ({ type }: Block): boolean => type === 'paragraph' || type === 'bulletList' || type === 'orderedList'

/** What a step keeps of a list deeper than steps nest begins with a dash. */
const comparable = (line: string): string => fold(line.replace(/^\s*– /, ''))
