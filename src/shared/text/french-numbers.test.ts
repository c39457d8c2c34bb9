import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  agree,
  counted,
  countSentence,
  numberLike,
  numberOf,
  numberPattern,
  numberWord,
  plural,
} from './french-numbers.ts'

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

test.each([
  [0, '0\u00a0structure', 'zéro structure', 'n’a'],
  [1, '1\u00a0structure', 'une structure', 'n’a'],
  [2, '2\u00a0structures', 'deux structures', 'n’ont'],
  [16, '16\u00a0structures', 'seize structures', 'n’ont'],
  [1_000, '1\u00a0000\u00a0structures', '1\u00a0000 structures', 'n’ont'],
])('%i is counted in figures and in words, and what goes with it agrees', (count, figures, words, verb) => {
  expect([
    plural(count, 'structure', 'structures'),
    counted(count, 'structure', 'structures', 'f'),
    agree(count, 'n’a', 'n’ont'),
  ]).toEqual([figures, words, verb])
})

test('what is counted is a sentence, with its end; nothing is none', () => {
  const told = (count: number, end?: string) => countSentence(count, 'image est partie', 'images sont parties', end)
  expect([told(0, '\u00a0: a'), told(1), told(2, '\u00a0: a, b')]).toEqual([
    [],
    ['1\u00a0image est partie.'],
    ['2\u00a0images sont parties\u00a0: a, b.'],
  ])
})

test('French says one below two, whatever the sign, and no count ends a line before what it counts', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (count) => {
      expect(agree(count, 'one', 'many')).toBe(Math.abs(count) < 2 ? 'one' : 'many')
      expect(plural(count, 'one', 'many')).toMatch(/^-?[\d\u00a0,]+\u00a0(?:one|many)$/)
    }),
  )
})
