import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFormulations } from './read-formulations.ts'

test('votes stand after a tab or a semicolon, or before a dash; signs of a list go', () => {
  const pasted = [
    'Formulation\tGommettes',
    'Aider ceux qui aident\t12',
    '9\tSe relayer entre vallées',
    '- Une liste à jour ; 3 gommettes',
    '7 – Avoir du réseau avant d’avoir des ateliers',
    '',
    '2. Ouvrir le soir',
    '12 permanences par mois',
    'Horaires : 9 h ; 12 h',
  ].join('\r\n')
  expect(readFormulations(pasted)).toEqual([
    { text: 'Aider ceux qui aident', votes: 12 },
    { text: 'Se relayer entre vallées', votes: 9 },
    { text: 'Une liste à jour', votes: 3 },
    { text: 'Avoir du réseau avant d’avoir des ateliers', votes: 7 },
    { text: 'Ouvrir le soir', votes: null },
    { text: '12 permanences par mois', votes: null },
    { text: 'Horaires : 9 h ; 12 h', votes: null },
  ])
})

test('any list comes back from any of its writings', () => {
  const words = fc
    .array(fc.constantFrom('aller', 'vers', 'l’accès', 'réseau –', 'ici ;', 'tous,', '3'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((some) => `Une ${some.join(' ')} offre`)
  const lines = fc.array(fc.record({ text: words, votes: fc.integer({ min: 0, max: 9_999 }) }))
  const writings = [
    ({ text, votes }: { text: string; votes: number }) => `${text}\t${votes}`,
    ({ text, votes }: { text: string; votes: number }) => `${text} ; ${votes}`,
    ({ text, votes }: { text: string; votes: number }) => `${votes} – ${text}`,
    ({ text, votes }: { text: string; votes: number }) => `• ${text}\t${votes} gommettes`,
  ]
  fc.assert(
    fc.property(lines, fc.constantFrom(...writings), (list, write) => {
      expect(readFormulations(list.map(write).join('\n'))).toEqual(list)
    }),
  )
})
