import { expect, test } from 'vitest'
import { nextCell } from './use-cell-keys.ts'

const size = { lines: 3, columns: 10 }
const from = { line: 1, column: 1 }

test.each([
  ['ArrowUp', false, { line: 0, column: 1 }],
  ['ArrowDown', false, { line: 2, column: 1 }],
  ['ArrowLeft', false, { line: 1, column: 0 }],
  ['ArrowRight', false, { line: 1, column: 2 }],
  ['Home', false, { line: 1, column: 0 }],
  ['End', false, { line: 1, column: 9 }],
  ['Home', true, { line: 0, column: 0 }],
  ['End', true, { line: 2, column: 9 }],
  ['Enter', false, null],
])('%s (Ctrl: %s)', (key, ctrlKey, to) => expect(nextCell({ key, ctrlKey }, from, size)).toEqual(to))

test('no arrow leaves the table', () => {
  const corner = { line: 2, column: 9 }
  expect(nextCell({ key: 'ArrowDown', ctrlKey: false }, corner, size)).toEqual(corner)
  expect(nextCell({ key: 'ArrowRight', ctrlKey: false }, corner, size)).toEqual(corner)
})
