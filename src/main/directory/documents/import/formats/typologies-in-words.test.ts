import { expect, test } from 'vitest'
import { typologiesIn } from './typologies-in-words.ts'

test.each([
  ['Médiathèque', ['BIB']],
  ['EPN', ['EPN']],
  ['Médiathèque ; bibliothèque', ['BIB']],
  ['Tiers lieux / Fab lab', ['TIERS_LIEUX', 'FABLAB']],
  ['Maison de services au public', ['MSAP']],
  ['Bureau information jeunesse', ['PIJ_BIJ']],
  ['Centre social et culturel', ['CS']],
])('a national typology is known by its label, its code and what lists call it: %s', (text, codes) => {
  expect(typologiesIn(text)).toEqual(codes)
})
