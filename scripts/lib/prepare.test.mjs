import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sameVersions, sourcesFingerprint } from './prepare.mjs'

test('packages are installed when every needed one is there at its locked version', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  }
  expect(sameVersions(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  expect(sameVersions(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false)
  expect(sameVersions(locked, {})).toBe(false)
})

test('the build is stale as soon as a source is written, added or removed, and never because of a test', () => {
  const base = mkdtempSync(join(tmpdir(), 'concerto-sources-'))
  mkdirSync(join(base, 'src'))
  for (const name of ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json', 'src/a.ts'])
    writeFileSync(join(base, name), '1')
  const first = sourcesFingerprint(base)
  const changes = [
    () => writeFileSync(join(base, 'src/a.test.ts'), ''),
    () => utimesSync(join(base, 'src/a.ts'), 1, 1),
    () => writeFileSync(join(base, 'src/b.ts'), ''),
    () => rmSync(join(base, 'src/a.ts')),
  ]
  const after = changes.map((change) => {
    change()
    return sourcesFingerprint(base)
  })
  rmSync(base, { recursive: true })
  expect(after[0]).toBe(first)
  expect(new Set([first, ...after]).size).toBe(4)
})
