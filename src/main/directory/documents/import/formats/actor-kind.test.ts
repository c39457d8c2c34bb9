import { expect, test } from 'vitest'
import { kindOfTypologies, readKind } from './actor-kind.ts'

test.each([
  ['Association', 'association'],
  ['ASSO', 'association'],
  ['Mairie', 'commune'],
  ['Collectivité, commune', 'commune'],
  ['Centre communal d’action sociale', 'ccas'],
  ['ccas-cias', 'ccas'],
  ['Communauté de communes', 'epci'],
  ['Conseil départemental', 'departement'],
  ['Préfecture départementale', 'state'],
  ['mission-locale', 'employment'],
  ['Organisme HLM', 'housing'],
  ['Information jeunesse', null],
])('%s', (text, kind) => {
  const reading = readKind(text)
  expect(reading.ok ? reading.value : null).toBe(kind)
})

test('typologies say what runs a place, when they do', () => {
  expect(kindOfTypologies(['TIERS_LIEUX', 'ASSO'])).toBe('association')
  expect(kindOfTypologies(['TIERS_LIEUX'])).toBeNull()
})
