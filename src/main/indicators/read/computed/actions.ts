import { loadProgress } from '#main/roadmap/read/fiche-progress.ts'
import { standingFiches } from '#main/roadmap/read/standing-fiches.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { type FicheProgress, ficheState, isBegun } from '#shared/records/roadmap/fiche/progress.ts'
import { progressWords } from '#shared/records/roadmap/fiche/progress-words.ts'
import { choiceWord } from '#shared/text/newer.ts'
import type { Computation } from './computation.ts'

export const actionsUnderWay = sharesOf((state, progress) => moving.has(state) || isBegun(progress))

export const actionsDone = sharesOf((state) => state === 'done')

type State = ReturnType<typeof ficheState>

type Holds = (state: State, progress: FicheProgress) => boolean

/** The share of fiches-actions of which it holds; each says its state, and how far its steps are. */
function sharesOf(holds: Holds): Computation {
  return {
    of: 'state',
    reads: 'sum',
    rows: ({ workspace: { db } }) => {
      const progressOf = loadProgress(db)
      return standingFiches(db, (q) => q.orderBy('axis').orderBy('position').orderBy('id'))
        .filter(({ state }) => state !== 'dropped')
        .map((fiche) => {
          const progress = progressOf(fiche.id)
          const state = ficheState(fiche.state, progress)
          return {
            key: fiche.id,
            label: fiche.title ?? 'Fiche-action sans intitulé',
            detail: [choiceWord(ficheStates, state), progressWords(progress)]
              .filter((part) => part !== null)
              .join(' – '),
            sector: fiche.sector,
            value: holds(state, progress) ? 1 : 0,
            outOf: 1,
            entry: { record: 'fiche', id: fiche.id },
          }
        })
    },
  }
}

const moving: ReadonlySet<State> = new Set(['running', 'late', 'paused', 'done'])
