import { codeOf } from '#main/db/columns.ts'
import type { Db } from '#main/db/db.ts'
import { prepared } from '#main/db/statements.ts'
import type { CalendarStep, FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { Fiche } from '#shared/records/records.ts'
import { type Funding, fundingOf } from '#shared/records/roadmap/fiche/funding.ts'
import { isLateStep } from '#shared/records/roadmap/fiche/late.ts'
import { type FicheProgress, ficheState, progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { stepTree } from '#shared/records/roadmap/step-tree.ts'
import { loadBearers } from '../read/fiche-bearers.ts'
import { loadFunders, shareOf } from '../read/fiche-funders.ts'
import { ficheNumbers } from '../read/fiche-numbers.ts'
import { loadFollowedSteps } from '../read/fiche-progress.ts'
import { loadSurroundings } from '../read/surroundings.ts'

/** What a list, a matrix and a calendar say of every fiche: a few readings, however many there are. */
export const loadFicheList = (db: Db, today: string): FicheList => {
  const lines = prepared<[], Line>(db, lineQuery).all()
  const numberOf = ficheNumbers(db)
  const stepsOf = loadFollowedSteps(db)
  const bearersOf = loadBearers(db)
  const fundersOf = loadFunders(db)
  return {
    today,
    ...loadSurroundings(db),
    lines: lines.map((line) => {
      const steps = stepsOf(line.id)
      const progress = progressOf(steps)
      const funders = fundersOf(line.id)
      const chosen = codeOf('fiche', 'state', line.state)
      return {
        ...line,
        ...progress,
        ...fundingOf(line, funders),
        reference: numberOf(line.id) ?? '',
        state: ficheState(chosen, progress),
        chosenState: chosen ?? 'toDiscuss',
        feasibility: codeOf('fiche', 'feasibility', line.feasibility),
        impact: codeOf('fiche', 'impact', line.impact),
        bearers: bearersOf(line.id),
        funders: funders.map(shareOf),
        lateSteps: steps.filter((step) => isLateStep(step, today)).length,
      }
    }),
  }
}

type Line = Pick<Fiche, 'state' | 'budget'> &
  Omit<
    FicheLine,
    'state' | 'chosenState' | 'reference' | 'bearers' | 'funders' | 'lateSteps' | keyof FicheProgress | keyof Funding
  >

const lineQuery = `
  SELECT fiche.id, coalesce(identity.representative, fiche.axis) AS axis, fiche.sector, fiche.number, fiche.title,
    fiche.state, fiche.feasibility, fiche.impact, fiche.startsOn, fiche.endsOn,
    fiche.budget
  FROM fiche LEFT JOIN identity ON identity.record = 'axis' AND identity.id = fiche.axis
    LEFT JOIN axis ON axis.id = coalesce(identity.representative, fiche.axis)
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
