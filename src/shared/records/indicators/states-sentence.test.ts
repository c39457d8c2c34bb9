import { expect, test } from 'vitest'
import type { AttainmentState } from './attainment.ts'
import { groupStates, statesSentence } from './states-sentence.ts'

const states = (counts: Partial<Record<AttainmentState, number>>): readonly AttainmentState[] =>
  Object.entries(counts).flatMap(([state, count]) => Array.from({ length: count }, () => state as AttainmentState))

test('the states are counted in a sentence, every figure once', () => {
  expect(statesSentence(states({ reached: 2, onTrack: 5, far: 2, provisional: 2, noFigure: 1 }))).toBe(
    'Deux cibles atteintes, cinq en bonne voie, deux loin. Deux chiffres restent provisoires, un manque.',
  )
  expect(statesSentence(states({ onTrack: 1, provisional: 1, noTarget: 12 }))).toBe(
    'Une cible en bonne voie. Un chiffre reste provisoire. Douze chiffres n’ont pas de cible.',
  )
  expect(statesSentence(states({ far: 2, noFigure: 3 }))).toBe('Deux cibles encore loin. Trois chiffres manquent.')
  expect(statesSentence([])).toBe('')
})

test('an axis says how its own stand', () => {
  expect(groupStates(states({ reached: 1, onTrack: 1, far: 1 }))).toBe(
    'une cible atteinte, une en bonne voie, une loin',
  )
  expect(groupStates(states({ provisional: 2, onTrack: 1 }))).toBe('une cible en bonne voie, deux chiffres provisoires')
  expect(groupStates(states({ noFigure: 2 }))).toBe('aucun chiffre pour l’instant')
  expect(groupStates(states({ noTarget: 2, noFigure: 1 }))).toBe('sans cible')
})
