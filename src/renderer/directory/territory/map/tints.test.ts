import { expect, test } from 'vitest'
import { ratioFigure, tintOf, tintsOf, tintWords } from './tints.ts'

test('five tints of round bounds: an outlier does not leave all the others in one', () => {
  const rhone = tintsOf([1, 2.8, 2.9, 3, 3, 3.3, 3.4, 4.1, 4.6, 5.6, 6.1, 7.1])
  expect(rhone).toEqual({ bounds: [2, 3, 4, 5] })
  if (rhone === null) return
  expect(tintWords(rhone)).toEqual(['moins de 2', '2 à 3', '3 à 4', '4 à 5', '5 et plus'])
  expect([1, 2, 2.9, 3, 4.6, 7.1].map((ratio) => tintOf(rhone, ratio))).toEqual([0, 1, 1, 2, 3, 4])
  expect(tintsOf([1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 22])?.bounds[3]).toBeLessThan(2)
})

test('one alone, or all alike, is not tinted', () => {
  expect([tintsOf([]), tintsOf([3]), tintsOf([3, 3])]).toEqual([null, null, null])
})

test('places for 10 000 inhabitants, in figures', () => {
  expect([0, 0.02, 4.14].map(ratioFigure)).toEqual(['0,0', '<\u00A00,1', '4,1'])
})
