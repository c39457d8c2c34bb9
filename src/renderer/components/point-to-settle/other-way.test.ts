import { expect, test } from 'vitest'
import { otherWay } from './other-way.ts'

test.each([
  ['a text', 'actor', 'phone', 'written'],
  ['a number', 'fiche', 'number', 'written'],
  ['a decimal', 'place', 'latitude', 'written'],
  ['a day', 'meeting', 'date', 'written'],
  ['what names another row', 'fiche', 'axis', 'elsewhere'],
  ['what is the same thing', 'actor', 'sameAs', 'elsewhere'],
  ['a rank', 'fiche', 'position', 'elsewhere'],
  ['a field of a newer Concerto', 'fiche', 'unheardOf', 'none'],
] as const)('%s', (_what, record, field, kind) => {
  expect(otherWay({ kind: 'value', record, field }).kind).toBe(kind)
})

test('a row that is there or is not has no third version', () => {
  expect(otherWay({ kind: 'removal', record: 'actor', field: 'phone' })).toEqual({ kind: 'none' })
})
