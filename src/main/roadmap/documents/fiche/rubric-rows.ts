import { contentRow, labelRow } from '#main/office/paper/grid.ts'
import type { Fiche, RubricText } from '#shared/records/records.ts'
import { fiche as declaration, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { type FicheRubric, gridRows, isFilled, isOptional } from '#shared/records/roadmap/fiche-rubrics.ts'
import { untreatedText } from '#shared/records/untreated.ts'
import { choiceWord, type Newer } from '#shared/text/newer.ts'
import { doc, line } from '#shared/text/rich-text/build.ts'
import type { Block, RichText, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { ficheLists } from './fiche-lists.ts'

const { fields } = declaration

/** What a fiche says under its rubrics. */
export interface RubricsOfFiche {
  readonly fiche: Fiche
  readonly rubrics: readonly FicheRubric[]
  readonly rubricTexts: readonly RubricText[]
}

/** The rubrics that are printed, as rows of a grid: side by side where two halves follow each other. */
export const printedRubrics = ({ fiche, rubrics, rubricTexts }: RubricsOfFiche): readonly (readonly FicheRubric[])[] =>
  gridRows(rubrics.filter((rubric) => isFilled(rubric, fiche, rubricTexts) || !isOptional(rubric)))

/** What is followed beside a rubric and stands in its cell, around what was written. */
export type BesideRubric = (rubric: FicheRubric, written: RichText | null) => RichText | null

const alone: BesideRubric = (_, written) => written

/** Labels, then what was written under them. */
export const rubricRows = (
  rows: readonly (readonly FicheRubric[])[],
  { fiche, rubricTexts }: Omit<RubricsOfFiche, 'rubrics'>,
  beside: BesideRubric = alone,
): readonly TableRow[] =>
  rows.flatMap((cells) => {
    const printed = cells.flatMap((rubric) => cellsOf(rubric, fiche, rubricTexts, beside))
    return [labelRow(...printed.map(({ label }) => label)), contentRow(...printed.map(({ content }) => content))]
  })

interface PrintedCell {
  readonly label: string
  readonly content: RichText | null
}

/** Faisabilité and impact are one rubric of two cells. */
const cellsOf = (
  rubric: FicheRubric,
  fiche: Fiche,
  texts: readonly RubricText[],
  beside: BesideRubric,
): readonly PrintedCell[] => {
  if (rubric.standard === 'marks')
    return (['feasibility', 'impact'] as const).map((field) => ({
      label: fields[field].label,
      content: markText(fiche[field]),
    }))
  return [{ label: rubric.label, content: beside(rubric, rubricText(rubric, fiche, texts)) }]
}

/** What was written in a rubric, its lists as fiches have them. */
export const rubricText = (
  { key, standard }: FicheRubric,
  fiche: Fiche,
  texts: readonly RubricText[],
): RichText | null => {
  if (standard === 'marks') return null
  const text =
    standard === null ? texts.find((one) => one.fiche === fiche.id && one.rubric === key)?.text : fiche[standard]
  return ficheLists(text ?? null)
}

/** Blocks before a text that may not be there. */
export const withBefore = (before: readonly Block[], text: RichText | null): RichText | null =>
  before.length === 0 ? text : doc(...before, ...(text?.content ?? []))

/** « Non traité » is a state, in italics; a mark nobody gave stays an empty cell. */
const markText = (mark: keyof typeof marks | Newer | null): RichText | null => {
  if (mark === null) return null
  return mark === 'untreated' ? untreatedText : line(choiceWord(marks, mark))
}
