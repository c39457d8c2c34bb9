import { expect, test } from 'vitest'
import { feesIn } from './fees-in-words.ts'

test.each([
  ['Gratuit (mission de service public)', ['free']],
  ['ATELIERS GRATUITS', ['free']],
  ['0Euro', ['free']],
  ['0 €', ['free']],
  ['Gratuit pour les adhérents', ['conditional']],
  ['Gratuit sauf ateliers', ['conditional']],
  ['Accès gratuit, hors consommables', ['conditional']],
  ['15 € par an', ['paying']],
  ['10 EUR/AN', ['paying']],
  ['12,50 euros la séance', ['paying']],
  ['Adhésion annuelle', ['paying']],
  ['Gratuit, sauf impressions payantes', ['free', 'paying']],
  ['Pas gratuit', []],
  ['Selon le public', []],
  ['financé à 100 %', []],
])('%s', (text, codes) => {
  expect(feesIn(text)).toEqual(codes)
})
