import { expect, test } from 'vitest'
import type { Commune } from '#shared/contract/directory/territory.ts'
import { communeChanges, communeLabel } from './commune-changes.ts'

const anse: Commune = {
  code: '69009',
  name: 'Anse',
  postcodes: ['69480'],
  population: 8_000,
  epci: null,
  sector: null,
  excluded: false,
}
const lyon: Commune = { ...anse, code: '69123', name: 'Lyon', postcodes: ['69001', '69002'] }

test('a commune is shown with its postcode', () => {
  expect([anse, lyon].map(communeLabel)).toEqual(['Anse (69480)', 'Lyon (69001, …)'])
})

test.each([
  ['Anse (69480)', null, { commune: 'Anse', inseeCode: '69009', postcode: '69480' }],
  ['anse', '42000', { commune: 'Anse', inseeCode: '69009', postcode: '69480' }],
  ['LYON', '69002', { commune: 'Lyon', inseeCode: '69123', postcode: '69002' }],
  ['Genève', '1201', { commune: 'Genève', inseeCode: null, postcode: '1201' }],
  ['', '69480', { commune: null, inseeCode: null, postcode: '69480' }],
])('« %s » typed beside %s', (typed, postcode, changes) => {
  expect(communeChanges(typed, postcode, [anse, lyon])).toEqual(changes)
})
