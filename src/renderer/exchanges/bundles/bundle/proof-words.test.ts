import { expect, test } from 'vitest'
import type { BundleSender } from '#shared/contract/exchanges/bundles.ts'
import { continuityWords, signatureWords } from './proof-words.ts'

const sender: BundleSender = {
  status: 'known',
  name: 'Ysoline BOISJOLI',
  role: 'coordinator',
  sector: 'Ouest',
  fingerprint: '',
  checkedOn: '2026-11-04',
  tookOver: false,
}

test.each([
  [
    sender,
    'Signature reconnue\u00A0: ordinateur d’Ysoline BOISJOLI, vérifié au téléphone le 4\u00A0novembre\u00A02026',
  ],
  [{ ...sender, checkedOn: null }, 'Signature reconnue\u00A0: ordinateur d’Ysoline BOISJOLI, qui a ouvert l’espace'],
  [
    { ...sender, tookOver: true },
    'Signature reconnue\u00A0: ordinateur d’Ysoline BOISJOLI, qui a repris l’espace avec sa feuille de secours',
  ],
  [{ ...sender, status: 'left' }, 'Signé par l’ordinateur d’Ysoline BOISJOLI, qui a quitté l’espace'],
  [
    { ...sender, status: 'unknown' },
    'Ordinateur inconnu\u00A0: rien n’entre avant que le secrétariat du département ait entendu ses six mots',
  ],
  [{ ...sender, status: 'own' }, 'Signé par cet ordinateur\u00A0: c’est un envoi que vous avez préparé'],
] as const)('BU-7 who signed is told, and how sure one is of it (%#)', (told, words) => {
  expect(signatureWords({ sender: told })).toBe(words)
})

test('BU-2 a bundle that is missing is named by its author', () => {
  expect(continuityWords({ missing: ['Marc VALLEREAU'], previousAt: null })).toBe(
    'Il manque un envoi plus ancien de Marc VALLEREAU\u00A0: la suite attendra qu’il arrive. Demandez un envoi complet',
  )
  expect(continuityWords({ missing: [], previousAt: null })).toContain('premier envoi')
  expect(continuityWords({ missing: [], previousAt: '2026-11-14T12:00:00.000Z' })).toContain(
    'le 14\u00A0novembre\u00A02026',
  )
})
