import { expect, test } from 'vitest'
import { rowsInView } from './grid-geometry.ts'

test.each([
  [0, 34 + 13 * 49, 62, 0, 12],
  [49, 34 + 13 * 49, 62, 1, 13],
  [20, 34 + 13 * 49, 62, 0, 12],
  [49 * 49, 34 + 13 * 49, 62, 49, 61],
  [0, 900, 4, 0, 3],
  [0, 0, 62, 0, 0],
])('scrolled by %i px in %i px, of %i rows one sees %i to %i', (scrolled, height, total, first, last) => {
  expect(rowsInView(scrolled, height, total)).toEqual({ first, last })
})
