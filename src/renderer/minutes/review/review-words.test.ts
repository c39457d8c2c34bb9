import { expect, test } from 'vitest'
import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import { countSentence, detailSentence } from './review-words.ts'

const place = (name: string): RemarkPlace => ({ section: null, name, label: null, quote: null })

const told = (names: readonly string[], pages: readonly number[], detail = '') =>
  detailSentence({ places: names.map(place), detail }, pages).replaceAll('\u00a0', ' ')

test('where a remark is: its place and page, or its pages', () => {
  expect(told(['Section 7'], [10], 'Trop.')).toBe('Section 7, page 10. Trop.')
  expect(told(['Section 7', 'Section 8'], [10, 10])).toBe('Page 10.')
  expect(told(['Section 7', 'Section 8'], [14, 12, 14])).toBe('Pages 12 et 14.')
  // Not laid out yet, and said of the whole.
  expect([told(['Section 7'], []), told([], [], 'Trop.')]).toEqual(['Section 7.', 'Trop.'])
})

test('how many wait, how many were left', () => {
  expect([countSentence(6, 3), countSentence(0, 1), countSentence(2, 0), countSentence(0, 0)]).toEqual([
    '6\u00a0à voir, 3\u00a0laissées',
    '1\u00a0laissée',
    '2\u00a0à voir',
    '',
  ])
})
