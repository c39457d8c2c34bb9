import type { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { knownCode } from '#shared/text/newer.ts'
import { stateOn } from './fiche-state.ts'
import type { RoadmapFiche } from './roadmap.ts'

/** « une réalisée, deux en cours, une en retard ». */
export const statesWords = (fiches: readonly RoadmapFiche[], day: string): string => {
  const states = fiches.map((told) => knownCode(stateOn(told, day)))
  return stateWords
    .flatMap(([state, one, many]) => {
      const count = states.filter((other) => other === state).length
      return count === 0 ? [] : [counted(count, one, many, 'f')]
    })
    .join(', ')
}

const stateWords: readonly (readonly [keyof typeof ficheStates, one: string, many: string])[] = [
  ['done', 'réalisée', 'réalisées'],
  ['running', 'en cours', 'en cours'],
  ['late', 'en retard', 'en retard'],
  ['paused', 'en pause', 'en pause'],
  ['toDiscuss', 'à discuter', 'à discuter'],
  ['upcoming', 'à venir', 'à venir'],
]
