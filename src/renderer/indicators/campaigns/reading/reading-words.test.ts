import { expect, test } from 'vitest'
import { savedWords, saveWords } from './reading-words.ts'

test('« Non disponible » is no figure: it is counted apart', () => {
  expect([saveWords(5, 1, 1), saveWords(5, 0, 1), saveWords(2, 2, 1), saveWords(0, 0, 1)]).toEqual([
    'Enregistrer 4\u00a0chiffres et 1\u00a0ligne sans chiffre',
    'Enregistrer 5\u00a0chiffres',
    'Enregistrer 2\u00a0lignes sans chiffre',
    'Noter 1\u00a0réponse reçue',
  ])
  expect([savedWords(5, 1, 1), savedWords(5, 0, 0)]).toEqual([
    '4\u00a0chiffres enregistrés et 1\u00a0ligne sans chiffre, 1\u00a0réponse reçue.',
    '5\u00a0chiffres enregistrés.',
  ])
})
