import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { commands } from './commands.ts'
import { groupResults } from './group-results.ts'

const id = '0190a000-0000-7000-8000-000000000001' as RowId

test('before anything is typed: screens and deeds', () => {
  expect(groupResults(commands(''), []).map(({ label }) => label)).toEqual(['Pages', 'Faire'])
})

test('names are found without accents or case', () => {
  expect(commands('REGLAGES').pages.map(({ label }) => label)).toEqual(['Réglages'])
  expect(commands('préparer').deeds.map(({ label }) => label)).toEqual([
    'Préparer une réunion',
    'Préparer un forum',
    'Préparer les relances',
    'Préparer une campagne de collecte',
  ])
})

test('what is found stands in its group and leads to its screen', () => {
  const hit = { id, meeting: id, title: 'Titre', excerpt: 'un passage', match: [3, 10] } as const
  const groups = groupResults({ pages: [], deeds: [] }, [
    { ...hit, kind: 'actor', meeting: null },
    { ...hit, kind: 'place', meeting: null },
    { ...hit, kind: 'person', meeting: null },
    { ...hit, kind: 'section' },
    { ...hit, kind: 'meeting' },
  ])
  expect(groups.map(({ label, results }) => [label, results[0]?.to])).toEqual([
    ['Acteurs', { to: '/annuaire/$liste/$id', params: { liste: 'acteurs', id } }],
    ['Lieux', { to: '/annuaire/$liste/$id', params: { liste: 'lieux', id } }],
    ['Personnes', { to: '/annuaire/$liste/$id', params: { liste: 'personnes', id } }],
    ['Réunions', { to: '/reunions/$meeting', params: { meeting: id } }],
    ['Dans les textes', { to: '/comptes-rendus/$meeting', params: { meeting: id } }],
  ])
})
