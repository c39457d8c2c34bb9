import { expect, test } from 'vitest'
import type { AsideRow } from '#shared/contract/exchanges/aside.ts'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'
import type { HouseTemplate } from '#shared/contract/workspace/house-templates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { wordIndex } from '../../components/word-index.ts'
import { answersOf } from './answers-of.ts'
import { asideOffered, bundleOffered, pointOffered, templateOffered } from './offered-beside.ts'

const received: ExchangeView = {
  ...{ direction: 'received', at: '2026-11-24T09:42:00.000Z', file: 'amont-2026-11-24.lot', hash: 'ab'.repeat(32) },
  ...{ sender: 'Odile BRUMECLAIRE', recipients: [], transactions: 2, operations: 3, contents: null },
}

test('an envoi is found by who it is of, and by its file, and opens in the journal', () => {
  const beside = wordIndex([
    bundleOffered(received),
    bundleOffered({ ...received, direction: 'sent', recipients: ['Prosper VALOISE'], hash: 'cd'.repeat(32) }),
  ])
  const found = (asked: string) =>
    answersOf({
      ...{ asked, without: [], guide: null, screen: wordIndex<never>([]), beside, recent: [] },
      found: { hits: [], more: [], readAs: null },
    })
      .groups.find(({ key }) => key === 'exchange')
      ?.results.map(({ label }) => label)
  expect(found('brumeclaire')).toEqual(['Envoi reçu d’Odile BRUMECLAIRE'])
  expect(found('valoise')).toEqual(['Envoi préparé pour Prosper VALOISE'])
  expect(bundleOffered(received).result.opens).toEqual({
    to: { to: '/echanges/journal', search: { texte: 'amont-2026-11-24.lot' } },
  })
})

test('a point to settle opens itself among the others, and what is to be examined is brought in sight', () => {
  const id = '0190a000-0000-7000-8000-000000000001' as RowId
  const point: ConflictView = {
    ...{ record: 'fiche', id, field: 'conditions', kind: 'value', name: 'Kits mallettes', recordLabel: 'fiche-action' },
    ...{ fieldLabel: 'Conditions de réussite', sides: [], base: null, screen: null },
  } as never
  expect(pointOffered(point).result).toMatchObject({
    label: 'Point à trancher\u00a0: Kits mallettes',
    opens: { to: { to: '/echanges/points', search: { de: `fiche ${id}` } } },
  })
  const aside: AsideRow = {
    ...{ record: 'espace', id, recordLabel: 'espace', name: '', screen: null, why: 'no-right', signer: null },
    ...{ at: '2026-11-24T09:42:00.000Z', mayBeTaken: true, removes: false, fields: [], ops: [] },
  }
  const { result } = asideOffered({ ...aside, name: 'Un autre programme' })
  expect(result).toMatchObject({ label: 'À examiner\u00a0: Un autre programme', shows: ['Un autre programme'] })
  expect(asideOffered(aside).name).toBe('À examiner\u00a0: Espace')
})

test('a template of the house is found by the name of its file, among templates, and opens where they are', () => {
  const template: HouseTemplate = {
    ...{ name: 'Charte Haute-Lisière', of: 'word', bytes: 1, usualFor: [] },
    state: { kind: 'slides', remarks: [] },
  }
  const asked = { asked: 'charte', without: [], guide: null, screen: wordIndex<never>([]), recent: [] }
  const { groups } = answersOf({
    ...asked,
    beside: wordIndex([templateOffered(template), templateOffered({ ...template, name: 'Restitution', of: 'slides' })]),
    found: { hits: [], more: [], readAs: null },
  })
  expect(groups.find(({ key }) => key === 'house')?.results).toMatchObject([
    {
      label: 'Modèle Word\u00a0: Charte Haute-Lisière',
      opens: { to: { to: '/reglages/modeles-word' } },
      shows: ['Charte Haute-Lisière'],
    },
  ])
})
