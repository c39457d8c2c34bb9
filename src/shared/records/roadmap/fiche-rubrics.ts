import type { RowId } from '../../kernel/ids.ts'
import { knownCode } from '../../text/newer.ts'
import { isEmpty } from '../../text/rich-text/plain-text.ts'
import type { Fiche, Rubric, RubricText } from '../records.ts'
import { fiche } from './fiche/fiche.ts'
import { type rubricWidths, standardRubrics } from './rubric.ts'

type StandardRubric = keyof typeof standardRubrics

/** A rubric of the espace's fiches-actions: one of the method, as it is or as changed here, or one that was added. */
export interface FicheRubric {
  /** Of the standard rubric, or of the row that adds one. */
  readonly key: StandardRubric | RowId
  readonly standard: StandardRubric | null
  /** The row that changes or adds it; `null`: as the method has it. */
  readonly row: RowId | null
  readonly label: string
  readonly hint: string | null
  readonly width: keyof typeof rubricWidths
  /** Shown only where something is written: nothing of what a meeting wrote is ever put out of sight. */
  readonly hidden: boolean
}

/** The rubrics of an espace, in their order; those of the method when it has no row. @param rows ordered by position, id */
export const ficheRubrics = (rows: readonly Rubric[]): readonly FicheRubric[] => {
  const told = new Set<StandardRubric>()
  const changed = rows.flatMap((row): FicheRubric[] => {
    const standard = knownCode(row.standard)
    if (standard === null) return [added(row)]
    // Two postes may each have begun to change the rubrics: the first row of a standard one counts.
    if (told.has(standard)) return []
    told.add(standard)
    return [overridden(standardRubric(standard), row)]
  })
  const untold = (Object.keys(standardRubrics) as StandardRubric[]).filter((standard) => !told.has(standard))
  return [...untold.map(standardRubric), ...changed]
}

const halves: ReadonlySet<StandardRubric> = new Set([
  'steps',
  'outcomes',
  'partners',
  'interested',
  'conditions',
  'indicators',
])

const standardRubric = (standard: StandardRubric): FicheRubric => ({
  key: standard,
  standard,
  row: null,
  label: standard === 'marks' ? standardRubrics.marks : fiche.fields[standard].label,
  hint: null,
  width: halves.has(standard) ? 'half' : 'full',
  hidden: false,
})

const overridden = (own: FicheRubric, row: Rubric): FicheRubric => ({
  ...own,
  row: row.id,
  label: row.label ?? own.label,
  hint: row.hint,
  width: own.standard === 'marks' ? own.width : (knownCode(row.width) ?? own.width),
  hidden: row.hidden ?? false,
})

const added = (row: Rubric): FicheRubric => ({
  key: row.id,
  standard: null,
  row: row.id,
  label: row.label ?? 'Rubrique sans intitulé',
  hint: row.hint,
  width: knownCode(row.width) ?? 'full',
  hidden: row.hidden ?? false,
})

/** Whether a fiche says something under a rubric. */
export const isFilled = (
  { key, standard }: FicheRubric,
  fiche: Fiche,
  texts: readonly Pick<RubricText, 'fiche' | 'rubric' | 'text'>[],
): boolean => {
  if (standard === null)
    return texts.some((text) => text.fiche === fiche.id && text.rubric === key && !isEmpty(text.text))
  return standard === 'marks' ? fiche.feasibility !== null || fiche.impact !== null : !isEmpty(fiche[standard])
}

/** Whether the paper has no room for it until something is written there. */
export const isOptional = ({ standard, hidden }: FicheRubric): boolean =>
  hidden || standard === null || standard === 'complements'

/** Rubrics as rows of the grid: two halves that follow each other stand side by side, one alone takes the whole width. */
export const gridRows = <R extends Pick<FicheRubric, 'width'>>(rubrics: readonly R[]): readonly (readonly R[])[] => {
  const rows: R[][] = []
  let open: R[] | null = null
  for (const rubric of rubrics) {
    if (open !== null && rubric.width === 'half') {
      open.push(rubric)
      open = null
    } else {
      const row = [rubric]
      rows.push(row)
      open = rubric.width === 'half' ? row : null
    }
  }
  return rows
}
