import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import { openCodes } from '#main/kit/open-codes.ts'
import type { CalendarStep, FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import { stepTree } from '#shared/records/roadmap/step-tree.ts'
import { loadSurroundings } from '../read/surroundings.ts'

/** What a list, a matrix and a calendar say of every fiche: one reading, however many there are. */
export const loadFicheList = (db: Db, today: string): FicheList => ({
  today,
  ...loadSurroundings(db),
  lines: prepared<[string], Line>(db, lineQuery)
    .all(today)
    .map(({ bearers, ...line }) => ({
      ...line,
      state: codeOf('fiche', 'state', line.state),
      feasibility: codeOf('fiche', 'feasibility', line.feasibility),
      impact: codeOf('fiche', 'impact', line.impact),
      bearers: bearers === null ? [] : [...new Set<string>(JSON.parse(bearers))],
    })),
})

type Line = Omit<FicheLine, 'bearers'> & { readonly bearers: string | null }

const lineQuery = `
  WITH step AS (
    SELECT coalesce(identity.representative, fiche) AS fiche, count(*) AS steps, sum(state = 'done') AS doneSteps,
      sum(dueOn < ? AND coalesce(state, 'upcoming') IN (${openCodes(ficheStepStates)})) AS lateSteps
    FROM ficheStep LEFT JOIN identity ON identity.record = 'fiche' AND identity.id = fiche
    WHERE fiche IS NOT NULL GROUP BY 1
  ), bearer AS (
    SELECT coalesce(identity.representative, fiche) AS fiche,
      json_group_array(name ORDER BY position, ficheParty.id) AS bearers
    FROM ficheParty LEFT JOIN identity ON identity.record = 'fiche' AND identity.id = fiche
    WHERE role = 'bearer' AND name IS NOT NULL GROUP BY 1
  )
  SELECT fiche.id, coalesce(identity.representative, fiche.axis) AS axis, fiche.sector, fiche.number, fiche.title, fiche.state, fiche.feasibility, fiche.impact,
    fiche.startsOn, fiche.endsOn, bearer.bearers, coalesce(step.steps, 0) AS steps,
    coalesce(step.doneSteps, 0) AS doneSteps, coalesce(step.lateSteps, 0) AS lateSteps
  FROM fiche LEFT JOIN identity ON identity.record = 'axis' AND identity.id = fiche.axis
    LEFT JOIN axis ON axis.id = coalesce(identity.representative, fiche.axis) LEFT JOIN step ON step.fiche = fiche.id
    LEFT JOIN bearer ON bearer.fiche = fiche.id
  WHERE fiche.id NOT IN (SELECT id FROM identity WHERE record = 'fiche' AND id <> representative)
  ORDER BY axis.id IS NULL, axis.number IS NULL, axis.number, axis.id, fiche.position IS NOT NULL, fiche.position,
    fiche.number, fiche.id`

/** Every step that is followed, in reading order under its fiche. */
export const loadCalendar = (db: Db): readonly CalendarStep[] => {
  const steps = prepared<[], CalendarStep>(
    db,
    `SELECT ficheStep.id, coalesce(identity.representative, fiche) AS fiche, parent, text, bearer, startsOn, dueOn, state, progress
     FROM ficheStep LEFT JOIN identity ON identity.record = 'fiche' AND identity.id = fiche
     WHERE fiche IS NOT NULL ORDER BY 2, position, ficheStep.id`,
  )
    .all()
    .map((step) => ({ ...step, state: codeOf('ficheStep', 'state', step.state) }))
  return [...Map.groupBy(steps, ({ fiche }) => fiche).values()].flatMap((own) => stepTree(own).map(({ step }) => step))
}
