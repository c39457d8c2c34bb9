import { expect, test, vi } from 'vitest'
import { BrowserWindow } from '../../../tests/support/double-electron.ts'
import type { WindowMemory } from './window-memory.ts'
import { placeOf, rememberPlace } from './window-place.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const beside = { x: 1366, y: 0, width: 1920, height: 1040 }
const left = { x: 1500, y: 40, width: 900, height: 700 }

test('opens as large as usual, and never larger than the screen', () => {
  expect(placeOf(null, [beside])).toEqual({ width: 1440, height: 900 })
  expect(placeOf(null, [laptop])).toEqual({ width: 1366, height: 728 })
  expect(placeOf(null, [])).toEqual({ width: 1440, height: 900 })
})

test('comes back where it was left, on the screen where it was', () => {
  expect(placeOf(left, [laptop, beside])).toEqual(left)
})

test.each([
  ['its screen is gone', left],
  ['only an edge of it would show', { ...left, x: 1300 }],
  ['its upper edge would be out of reach', { x: 10, y: -30, width: 900, height: 700 }],
  ['it would be under the bar', { x: 10, y: 720, width: 900, height: 700 }],
])('is put back in sight when %s', (_why, bounds) => {
  expect(placeOf(bounds, [laptop])).toEqual({ width: 1366, height: 728 })
})

test('is remembered when it is let go of, and when it closes', () => {
  const window = new BrowserWindow({})
  const memory = { note: vi.fn() }
  rememberPlace(window as never, memory as unknown as WindowMemory)
  window.emit('resized')
  window.isMaximized.mockReturnValue(true)
  window.emit('close')
  const bounds = { x: 10, y: 20, width: 800, height: 600 }
  expect(memory.note.mock.calls).toEqual([[{ bounds, maximized: false }], [{ bounds, maximized: true }]])
})
