import { expect, test } from 'vitest'
import { guestGesture } from './guest-keys.ts'

const pressed = (key: string, held: object = {}) =>
  guestGesture({ key, ctrlKey: false, altKey: false, metaKey: false, ...held })

test.each([
  ['o', { kind: 'answer', answer: 'yes' }],
  ['N', { kind: 'answer', answer: 'no' }],
  ['p', { kind: 'answer', answer: 'maybe' }],
  ['R', { kind: 'answer', answer: 'represented' }],
  ['Backspace', { kind: 'answer', answer: null }],
  ['Delete', { kind: 'withdraw' }],
  ['ArrowDown', { kind: 'go', by: 1 }],
  ['ArrowUp', { kind: 'go', by: -1 }],
  ['x', null],
  ['Tab', null],
] as const)('%s: %o', (key, gesture) => {
  expect(pressed(key)).toEqual(gesture)
})

test('a shortcut of the program is left to it', () => {
  expect(pressed('n', { ctrlKey: true })).toBeNull()
})
