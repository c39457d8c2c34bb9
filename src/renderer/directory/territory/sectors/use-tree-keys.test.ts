import { expect, test } from 'vitest'
import type { AreaLine } from './area-lines.ts'
import { deedOf } from './use-tree-keys.ts'

const group = (key: string, open: boolean): AreaLine => ({
  kind: 'group',
  key,
  group: { epci: null, communes: [] },
  open,
})
const commune = (code: string): AreaLine => ({
  kind: 'commune',
  key: code,
  commune: { code, name: code, postcodes: [], population: 0, epci: null, sector: null, excluded: false },
})

const lines = [group('A', true), commune('1'), commune('2'), group('B', false)]

test.each([
  [0, ' ', false, { kind: 'tick', row: 0 }],
  [0, 'ArrowDown', false, { kind: 'go', row: 1 }],
  [0, 'ArrowUp', false, { kind: 'go', row: 0 }],
  [1, 'ArrowDown', true, { kind: 'extend', row: 2 }],
  [0, 'ArrowRight', false, { kind: 'go', row: 1 }],
  [3, 'ArrowRight', false, { kind: 'open', row: 3, wanted: true }],
  [0, 'ArrowLeft', false, { kind: 'open', row: 0, wanted: false }],
  [2, 'ArrowLeft', false, { kind: 'go', row: 0 }],
  [1, 'End', false, { kind: 'go', row: 3 }],
  [3, 'Home', false, { kind: 'go', row: 0 }],
  [3, 'a', false, null],
])('on row %i, « %s » (Maj: %s)', (row, key, shiftKey, deed) =>
  expect(deedOf({ key, shiftKey }, lines, row)).toEqual(deed),
)

test('an empty tree hears nothing', () => expect(deedOf({ key: ' ', shiftKey: false }, [], 0)).toBeNull())
