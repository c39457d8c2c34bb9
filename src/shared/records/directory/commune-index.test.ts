import { expect, test } from 'vitest'
import { createCommuneIndex } from './commune-index.ts'
import { communeCodeOf, departementOf } from './territory.ts'

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
    commune('99006', 'Mesnil-en-Barœul', '99600'),
    commune('99007', 'Le Mesnil-sous-Bois', '99600'),
    commune('99008', 'Paris', '99701', '99702'),
  ],
  former: [
    { code: '99050', name: 'Petit-Aube', of: '99004' },
    { code: '99051', name: null, of: '99004' },
  ],
  shared: [],
  towns: [],
  outline: [],
})

const found = (name: string | null, postcode: string | null = null, inseeCode: string | null = null) =>
  index.find({ name, postcode, inseeCode })?.code

test('a name is found as files write it', () => {
  for (const name of ['L’ORME ST GILLES', 'Orme Saint-Gilles Cedex 9', "l'orme-saint-gilles (le bourg)"])
    expect(found(name)).toBe('99001')
  expect(found('STE AUBE')).toBe('99004')
  for (const name of ['Vaux/Orme', 'Vaux s/Orme', 'VAUX S/ORME']) expect(found(name)).toBe('99005')
  expect(found('Orme')).toBeUndefined()
})

test('« oe » is « œ », « s/s » is « sous », and small words before a name come and go', () => {
  for (const name of ['MESNIL EN BAROEUL', 'Mesnil-en-Barœul', 'Le Mesnil en Baroeul'])
    expect(found(name)).toBe('99006')
  for (const name of ['MESNIL S/S BOIS', 'Mesnil sous Bois (Le)']) expect(found(name)).toBe('99007')
})

test.each(['Paris 20e', 'PARIS 02', 'Paris 1er arrondissement', 'paris 20 ème arr.', 'Paris XVIIIe', 'Paris CEDEX 12'])(
  '%s is the city',
  (name) => {
    expect(found(name)).toBe('99008')
  },
)

test('Roman figures are a borough where there are boroughs only', () => {
  expect(found('Vaux-sur-Orme V')).toBeUndefined()
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
  expect(index.byCode('99051')?.code).toBe('99004')
})

const guessed = (name: string | null, postcode: string | null = null, inseeCode: string | null = null) => {
  const guess = index.guess({ name, postcode, inseeCode })
  return guess === null ? null : [guess.commune.code, guess.isMisspelt]
}

test('the only commune of a postcode is meant by any name that is no other commune’s', () => {
  expect(guessed(null, '99400')).toEqual(['99004', false])
  expect(guessed('Le Bourg-Neuf', '99400')).toEqual(['99004', false])
  expect(guessed('Vaux', '99400')).toBeNull()
  expect(guessed('Vaux-sur-Orme', '99400')).toBeNull()
  expect(guessed('Le Bourg-Neuf', '99600')).toBeNull()
  expect(guessed(null, '99600')).toBeNull()
  expect(guessed('Le Bourg-Neuf', '99999')).toBeNull()
  expect(guessed('Le Bourg-Neuf')).toBeNull()
  expect(guessed(null, '99400', '99999')).toBeNull()
})

test('a misspelt name is that of the only commune of its postcode that is nearly called so', () => {
  expect(guessed('Mesnil en Barreul', '99600')).toEqual(['99006', true])
  expect(guessed('Mesnil', '99600')).toBeNull()
  expect(guessed('Sainte Obe', '99400')).toEqual(['99004', true])
  expect(guessed('Mesnil en Barreul', '99500')).toEqual(['99005', false])
})

test.each([
  ['75101', '75056'],
  ['75120', '75056'],
  ['75056', '75056'],
  ['13216', '13055'],
  ['13200', '13200'],
  ['69383', '69123'],
  ['69380', '69380'],
])('%s is of the commune %s', (code, of) => {
  expect(communeCodeOf(code)).toBe(of)
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
