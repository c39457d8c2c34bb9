import { expect, test } from 'vitest'
import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import { countSentence, detailSentence } from './review-words.ts'

const place = (name: string): RemarkPlace => ({ section: null, name, label: null, quote: null })

const told = (names: readonly string[], detail = '') =>
  detailSentence({ places: names.map(place), detail }).replaceAll('\u00a0', ' ')

test('where a remark is: its places by name, each once, three at most', () => {
  expect(told(['Section 7'], 'Trop.')).toBe('Section 7. Trop.')
  expect(told(['Section 7', 'Section 7', 'Section 8'])).toBe('Section 7 et Section 8.')
  expect(told(['A', 'B', 'C', 'D'])).toBe('A, B et 2 autres endroits.')
  // Said of the whole.
  expect(told([], 'Trop.')).toBe('Trop.')
})

test('how many wait, how many only inform, how many were left', () => {
  const remarks = (waiting: number, notes: number) => [
    ...Array.from({ length: waiting }, () => ({ weight: 'doubtful' }) as const),
    ...Array.from({ length: notes }, () => ({ weight: 'note' }) as const),
  ]
  expect([
    countSentence(remarks(9, 5), 3),
    countSentence(remarks(0, 0), 1),
    countSentence(remarks(2, 0), 0),
    countSentence(remarks(0, 1), 0),
    countSentence([], 0),
  ]).toEqual([
    '9\u00a0à voir, 5\u00a0pour information, 3\u00a0laissées',
    '1\u00a0laissée',
    '2\u00a0à voir',
    '1\u00a0pour information',
    '',
  ])
})
