import { rows } from '#main/db/query.ts'
import { inStandingFiche, standingFiches } from '#main/roadmap/read/standing-fiches.ts'
import type { Fiche, FicheStep } from '#shared/records/records.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { choiceWord } from '#shared/text/newer.ts'
import type { Computation } from './computation.ts'

export const actionsUnderWay = sharesOf((fiche, steps) => isMoving(fiche) || steps.some(hasBegun))

export const actionsDone = sharesOf(({ state }) => state === 'done')

type Holds = (fiche: Fiche, steps: readonly FicheStep[]) => boolean

/** The share of fiches-actions of which it holds; each says its state, and how far its steps are. */
function sharesOf(holds: Holds): Computation {
  return {
    of: 'state',
    reads: 'sum',
    rows: ({ workspace: { db } }) => {
      const steps = Map.groupBy(rows(db, 'ficheStep').map(inStandingFiche(db)), ({ fiche }) => fiche)
      return standingFiches(db, (q) => q.orderBy('axis').orderBy('position').orderBy('id'))
        .filter(({ state }) => state !== 'dropped')
        .map((fiche) => {
          const own = steps.get(fiche.id) ?? []
          return {
            key: fiche.id,
            label: fiche.title ?? 'Fiche-action sans intitulé',
            detail: [stateOf(fiche), stepsDone(own)].filter(Boolean).join(' – '),
            sector: fiche.sector,
            value: holds(fiche, own) ? 1 : 0,
            outOf: 1,
            entry: { record: 'fiche', id: fiche.id },
          }
        })
    },
  }
}

const isMoving = ({ state }: Fiche): boolean =>
  state === 'running' || state === 'late' || state === 'paused' || state === 'done'

const hasBegun = ({ state, progress }: FicheStep): boolean =>
  state === 'running' || state === 'done' || (progress ?? 0) > 0

const stateOf = ({ state }: Fiche): string => choiceWord(ficheStates, state ?? 'toDiscuss')

const stepsDone = (steps: readonly FicheStep[]): string | null => {
  const followed = steps.filter(({ state }) => state !== 'dropped')
  const done = followed.filter(({ state }) => state === 'done').length
  if (followed.length === 0) return null
  return `${done} ${done < 2 ? 'étape terminée' : 'étapes terminées'} sur ${followed.length}`
}
