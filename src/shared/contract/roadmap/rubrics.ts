import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { FicheRubric } from '../../records/roadmap/fiche-rubrics.ts'
import { rubric, rubricWidths, standardRubrics } from '../../records/roadmap/rubric.ts'
import { mutation, query, returns } from '../define.ts'

/** A rubric in the settings, and how many fiches say something there. */
export interface RubricLine {
  readonly rubric: FicheRubric
  readonly fiches: number
}

const key = z.union([oneOf(standardRubrics), rowIdSchema])
const label = z.string().trim().min(1).max(rubric.fields.label.max)

/** The rubrics of the espace’s fiches-actions. The first change writes all of them down, in their order. */
export const rubricsContract = {
  list: query(z.strictObject({}), returns<readonly RubricLine[]>()),
  /** At the end. */
  add: mutation(z.strictObject({ label }), returns<{ readonly id: RowId }>()),
  change: mutation(
    z.strictObject({
      key,
      changes: z.strictObject({
        /** `null`: the method’s own. */
        label: label.nullable().optional(),
        hint: z.string().trim().min(1).max(rubric.fields.hint.max).nullable().optional(),
        width: oneOf(rubricWidths).optional(),
        hidden: z.boolean().optional(),
      }),
    }),
    returns<null>(),
  ),
  move: mutation(z.strictObject({ key, after: key.nullable() }), returns<null>()),
  /** Only one that was added; its texts stay in the fiches’ history. */
  remove: mutation(z.strictObject({ key: rowIdSchema }), returns<null>()),
  /** The method’s own again. Those that were added and hold a text stay, hidden: nothing written is lost. */
  reset: mutation(z.strictObject({}), returns<null>()),
}
