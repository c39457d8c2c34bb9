import { expect, test } from 'vitest'
import { pageCount, pageOf } from './pages.ts'

const cm = (length: number) => (length / 2.54) * 96

test('pages are counted from the width of the flow', () => {
  expect([cm(16.2), cm(37.2), Math.round(cm(16.2 + 4 * 21)), 0].map(pageCount)).toEqual([1, 2, 5, 1])
})

test('a point stands on the page of its column', () => {
  expect([0, cm(15), cm(21), cm(21.1), cm(20.9), cm(84.5)].map(pageOf)).toEqual([1, 1, 2, 2, 2, 5])
})
