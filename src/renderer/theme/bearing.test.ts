import { expect, test } from 'vitest'
import { bearing } from './bearing.ts'

const options = ['Bouches-du-Rhône (13)', 'Rhône (69)', 'Métropole de Lyon'].map((label) => ({ value: label, label }))

test.each([
  ['rhone', ['Rhône (69)', 'Bouches-du-Rhône (13)']],
  ['69', ['Rhône (69)']],
  [' METROPOLE', ['Métropole de Lyon']],
  ['corse', []],
  ['', ['Bouches-du-Rhône (13)', 'Rhône (69)', 'Métropole de Lyon']],
])('« %s »', (search, found) => {
  expect(
    bearing({ options, search, limit: Number.POSITIVE_INFINITY }).map((one) => 'label' in one && one.label),
  ).toEqual(found)
})

test('no more than asked', () => {
  expect(bearing({ options, search: 'rhone', limit: 1 })).toHaveLength(1)
})
