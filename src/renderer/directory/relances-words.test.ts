import { expect, test } from 'vitest'
import type { Relance } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { relanceState, relancesSentence } from './relances-words.ts'

const relance = (changes: Partial<Relance> = {}): Relance => ({
  id: '0190a000-0000-7000-8000-000000000001' as RowId,
  name: 'Foyer rural',
  freshness: 'refresh',
  verifiedOn: null,
  askedOn: null,
  to: ['accueil@exemple.fr'],
  places: 1,
  ...changes,
})

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('the sentence counts those nobody can write to', () => {
  expect(plain(relancesSentence([relance(), relance({ to: [] })]))).toBe(
    '2 structures à relancer, la plus ancienne d’abord, dont une sans adresse de courriel.',
  )
})

test('a row says what was done about it, or what hinders it', () => {
  expect(plain(relanceState(relance({ askedOn: '2026-11-03' })))).toBe('Relance notée le 3 nov. 2026')
  expect(relanceState(relance({ to: [] }))).toBe('Sans adresse de courriel')
  expect(relanceState(relance())).toBe('Aucune relance notée')
})
