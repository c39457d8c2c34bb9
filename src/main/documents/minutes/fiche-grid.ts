import { fiche as declaration, marks } from '#shared/domain/fiche/fiche.ts'
import type { Minutes } from '#shared/domain/minutes.ts'
import type { Fiche, RubricText } from '#shared/domain/records.ts'
import { line } from '#shared/domain/rich-text/build.ts'
import type { Block, RichText, TableRow } from '#shared/domain/rich-text/rich-text.ts'
import { type FicheRubric, gridRows, isFilled, isOptional } from '#shared/domain/rubric/fiche-rubrics.ts'
import { untreatedText } from '#shared/domain/untreated.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { ficheLists } from './fiche-lists.ts'
import { bandRow, contentRow, labelRow } from './grid.ts'

const { fields } = declaration

/** A fiche-action under its labels; nothing when the section points to no fiche. */
export const ficheGrid = (id: RowId | null, minutes: Minutes): readonly Block[] => {
  const fiche = minutes.fiches.find((candidate) => candidate.id === id)
  if (fiche === undefined) return []
  const title = titleOf(fiche, minutes)
  return [
    {
      type: 'table',
      attrs: { look: 'grid', widths: [60, 40], title, description, holds: 'fiche' },
      content: [bandRow(title), ...rowsOf(fiche, minutes)],
    },
  ]
}

const description =
  'Deux colonnes. Chaque ligne de libellés ombrés précède les contenus : enjeux, étapes et résultats attendus, partenaires, conditions et indicateurs de réussite, faisabilité et impact.'

/** « Axe prioritaire 2 – fiche-action 1 », with what is known of it. */
const titleOf = (fiche: Fiche, minutes: Minutes): string => {
  const axis = minutes.axes.find((candidate) => candidate.id === fiche.axis)?.number ?? null
  const number = fiche.number === null ? '' : ` ${fiche.number}`
  return axis === null ? `Fiche-action${number}` : `Axe prioritaire ${axis} – fiche-action${number}`
}

const rowsOf = (fiche: Fiche, { rubrics, rubricTexts }: Minutes): readonly TableRow[] =>
  gridRows(rubrics.filter((rubric) => isFilled(rubric, fiche, rubricTexts) || !isOptional(rubric))).flatMap((cells) => {
    const printed = cells.flatMap((rubric) => cellsOf(rubric, fiche, rubricTexts))
    return [labelRow(...printed.map(({ label }) => label)), contentRow(...printed.map(({ content }) => content))]
  })

interface PrintedCell {
  readonly label: string
  readonly content: RichText | null
}

/** Faisabilité and impact are one rubric of two cells. */
const cellsOf = (
  { key, standard, label }: FicheRubric,
  fiche: Fiche,
  texts: readonly RubricText[],
): readonly PrintedCell[] => {
  if (standard === 'marks')
    return (['feasibility', 'impact'] as const).map((field) => ({
      label: fields[field].label,
      content: markText(fiche[field]),
    }))
  const text =
    standard === null ? texts.find((one) => one.fiche === fiche.id && one.rubric === key)?.text : fiche[standard]
  return [{ label, content: ficheLists(text ?? null) }]
}

/** « Non traité » is a state, in italics; a mark nobody gave stays an empty cell. */
const markText = (mark: keyof typeof marks | null): RichText | null => {
  if (mark === null) return null
  return mark === 'untreated' ? untreatedText : line(marks[mark])
}
