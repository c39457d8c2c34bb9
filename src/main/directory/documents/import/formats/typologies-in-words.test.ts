import { expect, test } from 'vitest'
import { typologiesIn } from './typologies-in-words.ts'

test.each([
  ['Médiathèque', ['BIB']],
  ['EPN', ['EPN']],
  ['Bibliothèque / Médiathèque', ['BIB']],
  ['Tiers-lieu / Coworking / FabLab', ['TIERS_LIEUX', 'FABLAB']],
  ['Maison de Service au Public (MSAP)', ['MSAP']],
  ['Point Information Jeunes', ['PIJ_BIJ']],
  ['Centre social (associatif)', ['CS']],
])('a national typology is known by its label, its code and what lists call it: %s', (text, codes) => {
  expect(typologiesIn(text)).toEqual(codes)
})
