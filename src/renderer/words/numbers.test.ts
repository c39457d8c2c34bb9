import { describe, expect, test } from 'vitest'
import { counted, figure, plural, sentenceCase } from './numbers.ts'

const nbsp = '\u00A0'

test('figures are grouped with a space that holds and shows', () => {
  expect(figure(1498)).toBe(`1${nbsp}498`)
})

describe('French counts one below two', () => {
  test.each([
    [0, `0${nbsp}réunion`],
    [1, `1${nbsp}réunion`],
    [2, `2${nbsp}réunions`],
  ])('%i', (count, words) => expect(plural(count, 'réunion', 'réunions')).toBe(words))
})

test('in words up to sixteen, with the gender of what is counted', () => {
  expect([1, 16, 17].map((count) => counted(count, 'case', 'cases', 'f'))).toEqual([
    'une case',
    'seize cases',
    '17 cases',
  ])
  expect(counted(1, 'sujet', 'sujets')).toBe('un sujet')
})

test('a sentence begins with a capital, accents included', () => {
  expect(sentenceCase('événement')).toBe('Événement')
})
