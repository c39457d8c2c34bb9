import { expect, test } from 'vitest'
import { createCommuneIndex } from './commune-index.ts'
import { departementOf } from './territory.ts'

const commune = (code: string, name: string, ...postcodes: string[]) => ({
  code,
  name,
  postcodes,
  population: 100,
  epci: null,
})

const index = createCommuneIndex({
  epci: [],
  communes: [
    commune('99001', "L'Orme-Saint-Gilles", '99100'),
    commune('99002', 'Vaux', '99200'),
    commune('99003', 'Vaux', '99300'),
    commune('99004', 'Sainte-Aube', '99400'),
    commune('99005', 'Vaux-sur-Orme', '99500'),
    commune('99006', 'Saint-Œuf', '99600'),
  ],
  former: [{ code: '99050', name: 'Petit-Aube', of: '99004' }],
})

const found = (name: string | null, postcode: string | null = null, inseeCode: string | null = null) =>
  index.find({ name, postcode, inseeCode })?.code

test('a name is found as files write it', () => {
  for (const name of ['L’ORME ST GILLES', 'Orme Saint-Gilles Cedex 9', "l'orme-saint-gilles (le bourg)"])
    expect(found(name)).toBe('99001')
  expect(found('STE AUBE')).toBe('99004')
  for (const name of ['Vaux/Orme', 'Vaux s/Orme', 'VAUX S/ORME']) expect(found(name)).toBe('99005')
  for (const name of ['SAINT OEUF', 'St-Œuf', 'saint-œuf']) expect(found(name)).toBe('99006')
  expect(found('Orme')).toBeUndefined()
})

test('two communes of one name need a postcode, and an INSEE code goes first', () => {
  expect(found('Vaux')).toBeUndefined()
  expect(found('Vaux', '99300')).toBe('99003')
  expect(found('Vaux', '99100')).toBeUndefined()
  expect(found('Sainte-Aube', '99400', '99002')).toBe('99002')
})

test('the beginning of a name, or a borough, is enough beside a postcode', () => {
  expect(found('L’Orme', '99100')).toBe('99001')
  expect(found('Orme', '99200')).toBeUndefined()
  expect(found('Sainte-Aube 3e arrondissement')).toBe('99004')
  expect(found('SAINTE AUBE 03')).toBe('99004')
})

test('a former commune leads to the one it joined, by name and by code', () => {
  expect(found('Petit Aube')).toBe('99004')
  expect(index.byCode('99050')?.code).toBe('99004')
})

test.each([
  ['69264', '69'],
  ['2A004', '2A'],
  ['20000', '2A'],
  ['20200', '2B'],
  ['97411', '974'],
  ['98800', '988'],
])('%s is in %s', (code, departement) => {
  expect(departementOf(code)).toBe(departement)
})
