import { expect, test } from 'vitest'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import { wordIndex } from '../../components/word-index.ts'
import { answersOf } from './answers-of.ts'
import { bundleOffered } from './exchanges-offered.ts'

const received: ExchangeView = {
  ...{ direction: 'received', at: '2026-11-24T09:42:00.000Z', file: 'amont-2026-11-24.lot', hash: 'ab'.repeat(32) },
  ...{ sender: 'Odile BRUMECLAIRE', recipients: [], transactions: 2, operations: 3, contents: null },
}

test('an envoi is found by who it is of, and by its file, and opens in the journal', () => {
  const exchanges = wordIndex([
    bundleOffered(received),
    bundleOffered({ ...received, direction: 'sent', recipients: ['Prosper VALOISE'], hash: 'cd'.repeat(32) }),
  ])
  const found = (asked: string) =>
    answersOf({
      ...{ asked, without: [], guide: null, screen: wordIndex<never>([]), exchanges, recent: [] },
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
