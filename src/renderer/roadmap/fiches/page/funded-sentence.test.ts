import { expect, test } from 'vitest'
import { fundingOf } from '#shared/records/roadmap/fiche/funding.ts'
import { fundedSentence } from './funded-sentence.ts'

const funder = (
  amount: number | null,
  fundingState: 'granted' | 'requested' | 'refused' | null,
  granted: number | null = null,
) => ({ role: 'funder', amount, granted, fundingState }) as const

test.each([
  [
    'nothing granted yet',
    40_000,
    [funder(30_000, null)],
    '0 € accordé sur 30 000 € demandés. Il reste 40 000 € à trouver, dont 30 000 € demandés, sans réponse.',
  ],
  [
    'part of it',
    86_000,
    [funder(40_000, 'granted'), funder(18_000, 'granted'), funder(20_000, 'requested')],
    '58 000 € accordés sur 78 000 € demandés. Il reste 28 000 € à trouver, dont 20 000 € demandés, sans réponse.',
  ],
  [
    'less than what was asked',
    10_000,
    [funder(10_000, 'granted', 6_000)],
    '6 000 € accordés sur 10 000 € demandés. Il reste 4 000 € à trouver.',
  ],
  [
    'more asked than is missing',
    10_000,
    [funder(6_000, 'granted'), funder(9_000, 'requested')],
    '6 000 € accordés sur 15 000 € demandés. Il reste 4 000 € à trouver ; 9 000 € sont demandés, sans réponse.',
  ],
  [
    'refused',
    10_000,
    [funder(10_000, 'refused', 3_000)],
    '0 € accordé sur 10 000 € demandés. Il reste 10 000 € à trouver.',
  ],
  ['all of it', 10_000, [funder(10_000, 'granted')], '10 000 € accordés.'],
  [
    'more than it costs',
    10_000,
    [funder(12_000, 'granted')],
    '12 000 € accordés. C’est 2 000 € de plus que le budget.',
  ],
  ['a budget that nobody knows', null, [funder(12_000, 'granted')], '12 000 € accordés.'],
])('%s', (_, budget, parties, sentence) => {
  expect(fundedSentence(fundingOf({ budget }, parties)).replaceAll('\u00a0', ' ')).toBe(sentence)
})
