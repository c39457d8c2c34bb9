import { expect, test } from 'vitest'
import { windowsOf } from './windows.ts'

test.each([
  [[0, 12], []],
  [[198, 199, 200, 201], [200]],
  [
    [399, 400],
    [200, 400],
  ],
  [[3, 99_998, 99_999], [99_800]],
])('rows %j need the windows %j', (rows, windows) => {
  expect(windowsOf(rows)).toEqual(windows)
})
