import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import { openCodes } from '#main/kit/open-codes.ts'
import type { Todo } from '#shared/contract/workspace/workspace.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import { standingFor, standsAlone } from './standing-in-sql.ts'

/** What the fiches-actions wait for, one line a kind. */
export const ficheTodos = (db: Db, today: string): readonly Todo[] => {
  const fiches = one<{ late: number; bearerless: number }>(db, ficheQuery, today)
  const late = one<{ steps: number; fiches: number }>(db, stepQuery, today)
  return [
    ...(fiches.late === 0 ? [] : [{ kind: 'lateFiches', fiches: fiches.late } as const]),
    ...(late.steps === 0 ? [] : [{ kind: 'lateSteps', ...late } as const]),
    ...(fiches.bearerless === 0 ? [] : [{ kind: 'bearerless', fiches: fiches.bearerless } as const]),
  ]
}

const isOpen = `coalesce(state, 'toDiscuss') IN (${openCodes(ficheStates)})`

/** The same conditions as `shared/records/roadmap/fiche/late.ts`. */
const ficheQuery = `
  SELECT total(state = 'late' OR (endsOn < ? AND ${isOpen} AND coalesce(state, '') <> 'paused')) AS late,
    total(${isOpen} AND NOT EXISTS (
      SELECT 1 FROM ficheParty WHERE ${standingFor('fiche', 'ficheParty.fiche')} = fiche.id AND role = 'bearer')) AS bearerless
  FROM fiche WHERE ${standsAlone('fiche')}`

const stepQuery = `
  SELECT count(*) AS steps, count(DISTINCT ${standingFor('fiche', 'ficheStep.fiche')}) AS fiches FROM ficheStep
  WHERE dueOn < ? AND coalesce(state, 'upcoming') IN (${openCodes(ficheStepStates)}) AND fiche IN (SELECT id FROM fiche)`

const one = <Line>(db: Db, sql: string, today: string): Line => prepared<[string], Line>(db, sql).get(today) as Line
