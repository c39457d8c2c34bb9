import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { Rubric } from '#shared/records/records.ts'
import { type FicheRubric, ficheRubrics } from '#shared/records/roadmap/fiche-rubrics.ts'

export const rubricRows = (db: Db): readonly Rubric[] => rows(db, 'rubric', (q) => q.orderBy('position').orderBy('id'))

/** The rubrics of the espace's fiches-actions, in their order. */
export const rubricsOfEspace = (db: Db): readonly FicheRubric[] => ficheRubrics(rubricRows(db))
