import { sentenceCase } from '#shared/kernel/typography.ts'
import type { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { knownCode } from '#shared/text/newer.ts'
import { stateOn } from './fiche-state.ts'
import type { RoadmapFiche } from './roadmap.ts'

/** « trois axes », « sept fiches actives ». */
export const countsWords = (axes: number, active: number): readonly string[] => [
  axes === 0 ? 'aucun axe' : counted(axes, 'axe', 'axes'),
  active === 0 ? 'aucune fiche active' : counted(active, 'fiche active', 'fiches actives', 'f'),
]

/** « Deux autres sont abandonnées. »; none when none is. */
export const droppedSentences = (dropped: number): readonly string[] =>
  dropped === 0 ? [] : [`${sentenceCase(counted(dropped, 'autre est abandonnée', 'autres sont abandonnées', 'f'))}.`]

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
