import { expect, test } from 'vitest'
import { records } from './records.ts'
import { typedValues } from './typed-values.ts'

const { fields } = records.place

test.each([
  ['pivot', '434 933 123 00029', '43493312300029'],
  ['pivot', '434\u00a0933\u202f123\u200b 00029', '43493312300029'],
  ['pivot', 'à demander', 'à demander'],
  ['phone', '04 99 00 00 01', '+33499000001'],
  ['phone', '04 99 00 00 01 ou 04 99 00 00 02', '04 99 00 00 01 ou 04 99 00 00 02'],
  ['postcode', '69 400', '69400'],
  ['postcode', '69400 Villefranche', '69400 Villefranche'],
  ['name', '04 99 00 00 01', '04 99 00 00 01'],
  ['unheard-of', '69 400', '69 400'],
])('%s typed %j is kept as %j', (field, typed, kept) => {
  expect(typedValues(fields, { [field]: typed })).toEqual({ [field]: kept })
})

test('what is no text, or no row, is left to whoever looks at it', () => {
  expect(typedValues(fields, { pivot: null, phone: 12 })).toEqual({ pivot: null, phone: 12 })
  for (const value of [null, undefined, 'text', 3]) expect(typedValues(fields, value)).toBe(value)
})
