import { expect, test } from 'vitest'
import { verificationDetail, verificationFact } from './verification-words.ts'

const never = { on: null, by: null, how: null, note: null, sourceDate: null }
const once = { ...never, on: '2024-02-12', by: 'Violette Chanteneige' }

test.each([
  [never, 'jamais vérifiée', null],
  [once, 'vérifiée il y a huit mois', 'Le 12\u00A0février\u00A02024 par Violette Chanteneige'],
  [
    { ...once, how: 'phone', note: 'avec le président' },
    'vérifiée il y a huit mois',
    'Le 12\u00A0février\u00A02024 par Violette Chanteneige, au téléphone avec le président',
  ],
  [
    { ...once, by: null, how: 'visit', note: 'horaires affichés' },
    'vérifiée il y a huit mois',
    'Le 12\u00A0février\u00A02024, sur place, horaires affichés',
  ],
  [{ ...never, sourceDate: '2024-10-29' }, 'mise à jour à la source hier', 'Personne ne l’a encore vérifiée.'],
] as const)('%j', (verification, fact, detail) => {
  expect(verificationFact(verification, 'Cartographie nationale', '2024-10-30')).toBe(fact)
  expect(verificationDetail(verification)).toBe(detail)
})

test('what was typed here has no source', () => {
  expect(verificationFact({ ...never, sourceDate: '2024-10-30' }, null, '2024-10-30')).toBe('saisie aujourd’hui')
})
