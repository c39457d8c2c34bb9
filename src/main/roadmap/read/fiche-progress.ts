import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { type FicheProgress, progressOf } from '#shared/records/roadmap/fiche/progress.ts'

/** What says how far a step is, and whether it is late. */
type FollowedStep = Pick<FicheStep, 'id' | 'parent' | 'state' | 'progress' | 'dueOn'>

/** The steps of each fiche that stands, with those of all it stands for: one reading, however many there are. */
export const loadFollowedSteps = (db: Db): ((fiche: RowId) => readonly FollowedStep[]) => {
  const steps = prepared<[], FollowedStep & { readonly fiche: RowId }>(db, query)
    .all()
    .map((step) => ({ ...step, state: codeOf('ficheStep', 'state', step.state) }))
  const byFiche = Map.groupBy(steps, ({ fiche }) => fiche)
  return (fiche) => byFiche.get(fiche) ?? []
}

/** How far each fiche is that stands. */
export const loadProgress = (db: Db): ((fiche: RowId) => FicheProgress) => {
  const stepsOf = loadFollowedSteps(db)
  return (fiche) => progressOf(stepsOf(fiche))
}

const query = `SELECT ficheStep.id, coalesce(representative, fiche) AS fiche, parent, state, progress, dueOn
  FROM ficheStep LEFT JOIN identity ON identity.record = 'fiche' AND identity.id = fiche WHERE fiche IS NOT NULL`
