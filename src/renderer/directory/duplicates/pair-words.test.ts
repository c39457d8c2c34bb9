import { expect, test } from 'vitest'
import type { DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { headSentence, pairNames, reasonsSentence, whereAndSource } from './pair-words.ts'

const entry = (name: string, where: string | null = null, source: string | null = null): DuplicatePair['first'] => ({
  id: name as RowId,
  name,
  where,
  source,
})

const pair = (reasons: Partial<DuplicatePair['reasons']>, names = ['Relais', 'relais']): DuplicatePair => ({
  record: 'actor',
  first: entry(names[0] ?? ''),
  second: entry(names[1] ?? ''),
  score: 92,
  reasons: { name: 100, street: null, distance: null, identifier: null, ...reasons },
  joinable: true,
})

test.each([
  [{}, 'Même nom'],
  [{ name: 88, street: 100 }, 'Même adresse, noms proches'],
  [{ name: 40, identifier: 'phone' }, 'Même téléphone, mais noms différents'],
  [{ name: 92, street: 60, distance: 20 }, 'Noms proches, mais adresses différentes, à moins de 500\u00A0m'],
  [{ street: 84, distance: 100, identifier: 'pivot' }, 'Même SIRET, adresses proches, même endroit, même nom'],
  [{ distance: 50 }, 'À moins de 100\u00A0m, même nom'],
  [{ distance: 2 }, 'Même nom, mais lieux éloignés'],
] as const)('%o is told « %s »', (found, words) => {
  expect(reasonsSentence(pair(found))).toBe(words)
})

test('names alike but not the same are told as close', () => {
  expect(reasonsSentence(pair({}, ['Le Relais de Vaux', 'Relais']))).toBe('Noms proches')
})

test('entries of one name are told apart', () => {
  expect(pairNames({ first: entry('Relais'), second: entry('Préau') })).toEqual([
    '«\u00A0Relais\u00A0»',
    '«\u00A0Préau\u00A0»',
  ])
  expect(pairNames({ first: entry('Relais'), second: entry('Relais') })).toEqual([
    '«\u00A0Relais\u00A0» (première)',
    '«\u00A0Relais\u00A0» (seconde)',
  ])
})

test('an entry is described by what is known of it', () => {
  expect(whereAndSource(entry('Relais', 'Vaux', 'Hubik'))).toBe('Vaux – Hubik')
  expect(whereAndSource(entry('Relais', null, 'Hubik'))).toBe('Hubik')
  expect(whereAndSource(entry('Relais'))).toBeNull()
})

test('the head counts the pairs', () => {
  expect(headSentence(0)).toBe('Rien n’est jamais réuni sans vous.')
  expect(headSentence(12)).toMatch(/^12\u00A0paires d’entrées se ressemblent\. /)
})
