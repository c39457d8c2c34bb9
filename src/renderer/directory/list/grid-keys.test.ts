import { expect, test } from 'vitest'
import { deedOfKey, type RowDeeds, rowsBetween } from './grid-keys.ts'

/** What a key does on row 4 of 62, 13 of which are seen, in words. */
const deedOf = (key: string, row = 4, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}): string | null => {
  const done: string[] = []
  const deeds: RowDeeds = {
    goTo: (index, extending) => done.push(extending ? `tick to ${index}` : `go to ${index}`),
    open: (index) => done.push(`open ${index}`),
    tick: (index, extending) => done.push(extending ? `tick to ${index}` : `tick ${index}`),
    tickAll: () => done.push('tick all'),
    leave: () => done.push('leave'),
  }
  deedOfKey({ key, shiftKey: false, ctrlKey: false, ...held }, deeds, { row, total: 62, page: 13 })?.()
  return done[0] ?? null
}

test.each([
  ['ArrowDown', 4, 'go to 5'],
  ['ArrowDown', 61, 'go to 61'],
  ['ArrowUp', 4, 'go to 3'],
  ['ArrowUp', 0, 'go to 0'],
  ['PageDown', 4, 'go to 17'],
  ['PageDown', 55, 'go to 61'],
  ['PageUp', 20, 'go to 7'],
  ['PageUp', 4, 'go to 0'],
  ['Home', 40, 'go to 0'],
  ['End', 4, 'go to 61'],
  ['Enter', 4, 'open 4'],
  [' ', 4, 'tick 4'],
  ['Escape', 4, 'leave'],
  ['a', 4, null],
  ['Tab', 4, null],
])('%s on row %i: %s', (key, row, deed) => {
  expect(deedOf(key, row)).toBe(deed)
})

test('with Maj a key ticks on its way, with Ctrl A everything', () => {
  expect(deedOf('ArrowDown', 4, { shiftKey: true })).toBe('tick to 5')
  expect(deedOf(' ', 4, { shiftKey: true })).toBe('tick to 4')
  expect(deedOf('a', 4, { ctrlKey: true })).toBe('tick all')
})

test('a range holds both its ends, whichever comes first', () => {
  expect(rowsBetween(3, 5)).toEqual([3, 4, 5])
  expect(rowsBetween(5, 3)).toEqual([3, 4, 5])
  expect(rowsBetween(2, 2)).toEqual([2])
})
