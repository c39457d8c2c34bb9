import { expect, test } from 'vitest'
import { readPostcode } from './postcode.ts'

const zero = 'le zéro du début, perdu par un tableur, est rétabli'

test.each([
  ['69400', '69400', null, null],
  [' 69400 ', '69400', null, null],
  ['69 400', '69400', null, null],
  ['69400.0', '69400', null, null],
  ['F-69400', '69400', null, null],
  ['01000', '01000', null, null],
  ['00800', '00800', null, null],
  ['1000', '01000', null, zero],
  ['6940', '06940', null, zero],
  ['97410', '97410', null, null],
  ['20000', '20000', null, null],
  ['69400 Villefranche-sur-Saône', '69400', 'Villefranche-sur-Saône', null],
  ['Villefranche (69400)', '69400', 'Villefranche', null],
  ['69653 VILLEFRANCHE CEDEX', '69653', 'VILLEFRANCHE', null],
  ['69401 Lyon Cedex 03', '69401', 'Lyon', null],
  ['69653 CEDEX', '69653', null, null],
] as const)('%j is %s', (text, postcode, commune, note) =>
  expect(readPostcode(text)).toEqual({ ok: true, value: { postcode, commune }, note }),
)

test.each([
  ['694', 'un code postal a cinq chiffres'],
  ['694000', 'un code postal a cinq chiffres'],
  ['Villefranche', 'un code postal a cinq chiffres'],
  ['00000', '«\u00a000000\u00a0» n’est pas un code postal français'],
  ['2A004', 'c’est un code INSEE, et non un code postal'],
  ['6,94E+04', 'un tableur a arrondi ce code postal'],
  ['69400 / 69480', 'il y a plusieurs codes postaux dans la cellule'],
])('%j is refused: %s', (text, reason) => expect(readPostcode(text)).toEqual({ ok: false, reason }))
