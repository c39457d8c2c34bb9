import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** `tests/exchanges/backups.test.ts`, `automatic-copies.test.ts`: the second stands beside the first. */
const proofsIn = (line: string): readonly string[] => {
  const named = [...line.matchAll(/`([^`]+)`/g)].flatMap(([, path]) => (path === undefined ? [] : [path]))
  const folder = named[0]?.replace(/[^/]*$/, '') ?? ''
  return named.map((path) => (path.includes('/') ? path : folder + path))
}

test('each promise of the security page names tests that are there', () => {
  const lines = readFileSync(join(root, 'docs/securite.md'), 'utf8').split('\n')
  const promises = lines.filter((line) => line.startsWith('| ') && !/^\| (Promesse|---)/.test(line))
  expect(promises.length).toBeGreaterThan(10)
  for (const line of promises) {
    const proofs = proofsIn(line)
    expect(proofs, line).not.toEqual([])
    for (const proof of proofs) expect(existsSync(join(root, proof)), proof).toBe(true)
  }
})

test('what is no longer looked at by hand before a release names tests that are there', () => {
  const table = readFileSync(join(root, 'docs/release-checklist.md'), 'utf8').split('\n## Signing')[0] ?? ''
  const proofs = [...table.matchAll(/`((?:tests|src|scripts)\/[^`]+)`/g)].map(([, path = '']) => path)
  expect(proofs.length).toBeGreaterThan(15)
  expect(proofs.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
