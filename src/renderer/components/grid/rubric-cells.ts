import type { Fiche, RubricText } from '#shared/records/records.ts'
import { type FicheRubric, gridRows, isFilled } from '#shared/records/roadmap/fiche-rubrics.ts'

export interface RubricCell {
  readonly rubric: FicheRubric
  /** Both columns. */
  readonly wide: boolean
  readonly hint: string | undefined
}

/** The cells of a fiche's grid: rubrics that are hidden stand there as long as something is written in them. */
export const rubricCells = (
  rubrics: readonly FicheRubric[],
  fiche: Fiche,
  texts: readonly RubricText[],
): readonly RubricCell[] =>
  gridRows(rubrics.filter((rubric) => !rubric.hidden || isFilled(rubric, fiche, texts))).flatMap((row) =>
    row.map((rubric) => ({ rubric, wide: row.length === 1, hint: hintOf(rubric) })),
  )

const hintOf = ({ hint, standard }: FicheRubric): string | undefined =>
  hint ??
  (standard === 'complements' || standard === null ? 'Imprimé seulement si quelque chose y est écrit' : undefined)
