import { expect, it } from 'vitest'
import { cardOf, isVouched } from './cards.ts'
import { makeKeys, verifyingOf } from './poste-keys.ts'

it('a card is of its poste, its replica, its end and its espace', async () => {
  const [keys, others] = [await makeKeys(), await makeKeys()]
  const card = cardOf(keys, 'espace', { replica: 'A', until: null })
  expect(isVouched('espace', card)).toBe(true)
  expect(isVouched('autre', card)).toBe(false)
  expect(isVouched('espace', { ...card, replica: 'B' })).toBe(false)
  expect(isVouched('espace', { ...card, until: [9, 'x'] })).toBe(false)
  expect(isVouched('espace', { ...card, poste: verifyingOf(others) })).toBe(false)
  expect(isVouched('espace', { ...card, poste: 'rien' })).toBe(false)
})
