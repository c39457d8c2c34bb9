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
    { ...hit, kind: 'fiche', meeting: null },
    { ...hit, kind: 'axis', meeting: null },
  ])
  expect(groups.map(({ label, results }) => [label, results[0]?.to])).toEqual([
    ['Acteurs', { to: '/annuaire/$liste/$id', params: { liste: 'acteurs', id } }],
    ['Lieux', { to: '/annuaire/$liste/$id', params: { liste: 'lieux', id } }],
    ['Personnes', { to: '/annuaire/$liste/$id', params: { liste: 'personnes', id } }],
    ['Réunions', { to: '/reunions/$meeting', params: { meeting: id } }],
    ['Axes', { to: '/axes/axe/$axis', params: { axis: id } }],
    ['Fiches-actions', { to: '/fiches/$fiche', params: { fiche: id } }],
    ['Dans les textes', { to: '/comptes-rendus/$meeting', params: { meeting: id } }],
  ])
})

test('what is called by the words typed stands before what only says them somewhere', () => {
  const hit = { id, meeting: null, excerpt: 'un passage', match: [3, 10] } as const
  const order = (asked: string) =>
    groupResults(
      commands(asked),
      [
        { ...hit, kind: 'actor', title: 'Le Relais' },
        { ...hit, kind: 'fiche', title: 'Créer une réserve de prêt' },
        { ...hit, kind: 'indicator', title: 'Réserves ouvertes' },
      ],
      asked,
    ).map(({ label }) => label)
  expect(order('RESER')).toEqual(['Fiches-actions', 'Indicateurs', 'Acteurs'])
  expect(order('pret reserve')).toEqual(['Fiches-actions', 'Acteurs', 'Indicateurs'])
})
