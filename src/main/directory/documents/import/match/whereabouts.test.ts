import { expect, test } from 'vitest'
import { isAnotherHouse, isElsewhere, isInAnotherStreet, isInHouse, whereaboutsOf } from './whereabouts.ts'

const at = (latitude: string, street: string | null = null, longitude = '4.72000') =>
  whereaboutsOf({ latitude, longitude, street })

test.each([
  ['220 metres apart', at('45.98000'), at('45.98200'), false],
  ['600 metres apart', at('45.98000'), at('45.98540'), true],
  ['600 metres apart, at one address', at('45.98000', '12, r. du Gué'), at('45.98540', '12 rue du Gué'), false],
  ['600 metres apart, in one street', at('45.98000', 'rue du Gué'), at('45.98540', '12 rue du Gué'), true],
  ['600 metres apart, one to the nearest kilometre', at('45.98000'), at('45.98', null, '4.7266'), false],
  ['1 200 metres apart, at one address', at('45.98000', '12 rue du Gué'), at('45.99080', '12 rue du Gué'), true],
  ['1 200 metres apart, to the nearest kilometre', at('45.98'), at('45.99', null, '4.73'), true],
  ['of which one has no point', at('45.98000'), whereaboutsOf({}), false],
])('points %s: elsewhere %s', (_, one, other, expected) => {
  expect(isElsewhere(one, [other])).toBe(expected)
  expect(isElsewhere(other, [one])).toBe(expected)
})

test.each([
  ['69400', '69400', false],
  ['69400', '69210', true],
  ['69400', null, false],
])('postcodes %s and %s: elsewhere %s', (one, other, expected) => {
  expect(isElsewhere(whereaboutsOf({ postcode: one }), [whereaboutsOf({ postcode: other })])).toBe(expected)
})

test.each([
  ['75120', '75056', false],
  ['75120', '69123', true],
])('codes %s and %s: elsewhere %s', (one, other, expected) => {
  expect(isElsewhere(whereaboutsOf({ inseeCode: one }), [whereaboutsOf({ inseeCode: other })])).toBe(expected)
})

const inStreet = (street: string) => whereaboutsOf({ street })

test.each([
  ['12 rue du Gué', '12, r. du Gue', { anotherHouse: false, anotherStreet: false, inHouse: true }],
  ['12 rue du Gué', '14 rue du Gué', { anotherHouse: true, anotherStreet: false, inHouse: false }],
  ['12 rue du Gué', '12 bis rue du Gué', { anotherHouse: true, anotherStreet: false, inHouse: false }],
  ['12 et 14 rue du Gué', '14, r. du Gué', { anotherHouse: false, anotherStreet: false, inHouse: true }],
  ['12 rue du Gué', 'rue du Gué', { anotherHouse: false, anotherStreet: false, inHouse: false }],
  ['12 av. de la République', '14 Avenue République', { anotherHouse: true, anotherStreet: false, inHouse: false }],
  ['12 rue du Gué', '14 rue du Moulin', { anotherHouse: false, anotherStreet: true, inHouse: false }],
  ['12 rue du Gué', 'Place de la Mairie', { anotherHouse: false, anotherStreet: true, inHouse: false }],
  ['rue du Gué', 'Rue du Gue', { anotherHouse: false, anotherStreet: false, inHouse: true }],
])('streets %s and %s', (one, other, expected) => {
  for (const [sought, stand] of [
    [one, other],
    [other, one],
  ].map((pair) => pair.map(inStreet) as [ReturnType<typeof inStreet>, ReturnType<typeof inStreet>]))
    expect({
      anotherHouse: isAnotherHouse(sought, [stand]),
      anotherStreet: isInAnotherStreet(sought, [stand]),
      inHouse: isInHouse(sought, [stand]),
    }).toEqual(expected)
})

test('who stands in two houses of a street is in neither of the others', () => {
  const stands = ['12 rue du Gué', '14 rue du Gué', 'rue du Gué', '3 place du Lavoir'].map(inStreet)
  expect(['12 rue du Gué', '16 rue du Gué', 'rue du Gué'].map((one) => isAnotherHouse(inStreet(one), stands))).toEqual([
    false,
    true,
    false,
  ])
})
