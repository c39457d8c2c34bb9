import { expect, test } from 'vitest'
import type { BundlePreview, BundleRows } from '#shared/contract/exchanges/bundles.ts'
import { bundleSentence, pointsSentence } from './bundle-sentence.ts'
import { bundleTitle } from './sender-words.ts'

const person = { name: 'Ysoline BOISJOLI', role: 'coordinator', sector: 'Ouest' } as const

const preview = (changes: Partial<BundlePreview>): BundlePreview => ({
  bundle: '',
  file: '',
  bytes: 1,
  sender: { ...person, status: 'known', fingerprint: '', checkedOn: null, tookOver: false },
  presented: person,
  madeAt: '2026-11-28T12:00:00.000Z',
  previousAt: null,
  from: '2026-11-14T12:00:00.000Z',
  to: '2026-11-28T12:00:00.000Z',
  rows: [],
  transactions: 4,
  operations: 9,
  toSettle: 0,
  points: [],
  missing: [],
  appliedAt: null,
  ...changes,
})

const row = (record: BundleRows['record'], added: number, changed: number, removed = 0): BundleRows => ({
  record,
  added,
  changed,
  removed,
})

test('a bundle is told in a sentence: when, who, what', () => {
  const rows = [row('actor', 2, 6), row('meeting', 1, 0), row('post', 3, 0), row('person', 0, 0, 1)]
  expect(bundleSentence(preview({ rows }))).toBe(
    'Du 14 au 28\u00A0novembre\u00A02026, le secteur Ouest a modifié six structures, a ajouté deux structures, une réunion et trois autres éléments, et a retiré une personne.',
  )
})

test.each([
  ['2026-11-28T08:00:00.000Z', 'Le 28\u00A0novembre\u00A02026, '],
  ['2026-10-30T12:00:00.000Z', 'Du 30\u00A0octobre au 28\u00A0novembre\u00A02026, '],
  ['2025-12-30T12:00:00.000Z', 'Du 30\u00A0décembre\u00A02025 au 28\u00A0novembre\u00A02026, '],
])('from %s: « %s »', (from, words) => {
  expect(bundleSentence(preview({ from, rows: [row('need', 1, 0)] }))).toBe(
    `${words}le secteur Ouest a ajouté un besoin.`,
  )
})

test('what brings nothing, or nothing yet, says so', () => {
  expect(bundleSentence(preview({ transactions: 0 }))).toBe('Vous avez déjà tout ce que cet envoi apporte.')
  expect(bundleSentence(preview({ appliedAt: '2026-11-29T12:00:00.000Z' }))).toBe(
    'Vous avez appliqué cet envoi le 29\u00A0novembre\u00A02026.',
  )
  expect(bundleSentence(preview({}))).toContain('a travaillé sur ce que vous n’avez pas encore.')
})

test('points to settle are counted in words', () => {
  expect([0, 1, 3].map((toSettle) => pointsSentence({ toSettle }))).toEqual([
    null,
    'Un point attend votre avis.',
    'Trois points attendent votre avis.',
  ])
})

test('a bundle is called by where it comes from, a stranger’s by nothing that they say', () => {
  const sender = { ...person, status: 'known', fingerprint: '', checkedOn: null, tookOver: false } as const
  const titles = [
    { sender },
    { sender: { ...sender, role: 'hub', sector: null } as const },
    { sender: { ...sender, sector: null } },
    { sender: { ...sender, name: null, sector: null } },
    { sender: { ...sender, status: 'own' } as const },
    { sender: { ...sender, status: 'unknown' } as const },
  ].map(bundleTitle)
  expect(titles).toEqual([
    'Envoi du secteur Ouest',
    'Envoi du secrétariat du département',
    'Envoi d’Ysoline BOISJOLI',
    'Envoi d’un collègue sans nom',
    'Envoi de cet ordinateur',
    'Envoi d’un ordinateur à vérifier',
  ])
})
