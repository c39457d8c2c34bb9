import { expect, test } from 'vitest'
import { savedWords, saveWords } from './reading-words.ts'

const does = (written: number, unvalued: number, received: number, toCorrect = 0) => ({
  ...{ written, unvalued, received, toCorrect },
})

test('« Non disponible » is no figure: lines are counted as the page counts them, those without a figure told', () => {
  expect([
    saveWords(does(5, 1, 1)),
    saveWords(does(5, 0, 1)),
    saveWords(does(2, 2, 1)),
    saveWords(does(0, 0, 1)),
  ]).toEqual([
    'Enregistrer 5\u00a0lignes, dont 1 sans chiffre',
    'Enregistrer 5\u00a0chiffres',
    'Enregistrer 2\u00a0lignes, dont 2 sans chiffre',
    'Noter 1\u00a0réponse reçue',
  ])
  expect([savedWords(does(5, 1, 1)), savedWords(does(5, 0, 0))]).toEqual([
    '5\u00a0lignes enregistrées, dont 1 sans chiffre\u00a0; 1\u00a0réponse reçue.',
    '5\u00a0chiffres enregistrés.',
  ])
})

test('an answer with cells to correct is not told as received', () => {
  expect([saveWords(does(0, 0, 0, 1)), savedWords(does(5, 0, 1, 1)), savedWords(does(0, 0, 0, 2))]).toEqual([
    'Noter 1\u00a0réponse à corriger',
    '5\u00a0chiffres enregistrés\u00a0; 1\u00a0réponse reçue, 1 à corriger.',
    '0\u00a0chiffre enregistré\u00a0; 2\u00a0réponses à corriger.',
  ])
})
