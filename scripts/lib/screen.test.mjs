import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { duration } from './run.mjs'
import { hasScreen, openAppWindow, openDefaultBrowser, pageThatOpens } from './screen.mjs'

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

test.skipIf(process.platform === 'win32')('no browser is told by its arguments what opens Concerto', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-test-'))
  const told = join(folder, 'arguments')
  const browser = join(folder, process.platform === 'darwin' ? 'open' : 'xdg-open')
  writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${told}'\n`, { mode: 0o700 })
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`)
  const url = 'http://127.0.0.1:51234/#entree/un-jeton'
  await openAppWindow(browser, url)
  expect(readFileSync(told, 'utf8')).toContain('--app=file:')
  expect(openDefaultBrowser(url)).toBe(true)
  await expect.poll(() => existsSync(told) && readFileSync(told, 'utf8')).toMatch(/^file:.*concerto\.html$/m)
  vi.unstubAllEnvs()
  expect(readFileSync(told, 'utf8')).not.toMatch(/un-jeton|51234/)
  rmSync(folder, { recursive: true })
})

test.each([
  [340, '0,3 s'],
  [12_400, '12 s'],
  [125_000, '2 min 05 s'],
])('%i ms is said « %s »', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words)
})
