import { expect, test } from 'vitest'
import { duration } from './run.mjs'
import { hasScreen } from './screen.mjs'

test('a screen is there when the system says where', () => {
  expect(hasScreen('linux', {})).toBe(false)
  expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect([hasScreen('win32', {}), hasScreen('darwin', {})]).toEqual([true, true])
})

test.each([
  [340, '0,3 s'],
  [12_400, '12 s'],
  [125_000, '2 min 05 s'],
])('%i ms is said « %s »', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words)
})
