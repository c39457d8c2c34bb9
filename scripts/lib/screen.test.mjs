import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { duration } from './run.mjs'
import { hasScreen, pageThatOpens } from './screen.mjs'

test('a screen is there when the system says where', () => {
  expect(hasScreen('linux', {})).toBe(false)
  expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect([hasScreen('win32', {}), hasScreen('darwin', {})]).toEqual([true, true])
})

test('what opens Concerto stands in a page of its owner alone, and on no command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-test-'))
  const url = 'http://127.0.0.1:51234/#entree/un-jeton'
  const page = pageThatOpens(url, folder)
  expect(page).toMatch(/^file:/)
  expect(page).not.toContain('un-jeton')
  const file = fileURLToPath(page)
  expect(readFileSync(file, 'utf8')).toContain(`url=${url}"`)
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  rmSync(folder, { recursive: true })
})

test.each([
  [340, '0,3 s'],
  [12_400, '12 s'],
  [125_000, '2 min 05 s'],
])('%i ms is said « %s »', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words)
})
