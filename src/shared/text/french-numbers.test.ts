import { expect, test } from 'vitest'
import { numberLike, numberOf, numberPattern, numberWord } from './french-numbers.ts'

test.each([
  ['trois', 3],
  ['Trois', 3],
  ['une', 1],
  ['14', 14],
  ['vingt et un', 21],
  ['soixante-neuf', 69],
  ['beaucoup', null],
])('« %s » is %s', (text, count) => {
  expect(numberOf(text)).toBe(count)
})

test('the longest number of a text is found', () => {
  expect(new RegExp(numberPattern, 'iu').exec('à vingt-cinq minutes')?.[0]).toBe('vingt-cinq')
})

test('a number is written as the other one was', () => {
  expect([numberLike('trois', 4), numberLike('Trois', 4), numberLike('3', 4), numberLike('trois', 90)]).toEqual([
    'quatre',
    'Quatre',
    '4',
    '90',
  ])
  expect([numberWord(1, 'f'), numberWord(16), numberWord(17)]).toEqual(['une', 'seize', '17'])
})
