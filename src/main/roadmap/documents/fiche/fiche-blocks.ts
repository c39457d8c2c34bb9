import { bandRow } from '#main/office/paper/grid.ts'
import type { FicheRubric } from '#shared/records/roadmap/fiche-rubrics.ts'
import { plain } from '#shared/text/rich-text/build.ts'
import type { Block, Heading, HeadingLevel } from '#shared/text/rich-text/rich-text.ts'
import { besideRubric } from './beside-rubric.ts'
import { commentsTable } from './comments-table.ts'
import { contributionTables } from './contribution-tables.ts'
import { identityTable } from './identity-table.ts'
import type { PrintedFiche } from './printed-fiche.ts'
import { printedRubrics, rubricRows } from './rubric-rows.ts'
import { saidBySteps } from './said-by-steps.ts'
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
    ...headed('Étapes et avancement', level, steps.length === 0 ? [] : stepsTable(steps)),
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
