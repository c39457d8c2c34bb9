import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAllowed, noticesOf, sbomOf, shipped } from '../../scripts/lib/shipped.ts'

const root = join(import.meta.dirname, '../..')
const written = (name: string): string => readFileSync(join(root, 'resources', 'licences', name), 'utf8')

test('what is shipped and its licences are those of the lock: else `npm run licences`', () => {
  expect(written('sbom.cdx.json')).toBe(sbomOf(root))
  expect(written('licences.txt')).toBe(noticesOf(root))
})

test('nothing is shipped under a licence that nobody looked at', () => {
  expect(shipped(root).filter((component) => !isAllowed(component))).toEqual([])
  const mixed = [
    '(MIT OR GPL-3.0-only) AND GPL-3.0-only',
    '(MIT OR Apache-2.0) AND (GPL-3.0-only OR AGPL-3.0-only)',
    'GPL-3.0-only AND (LGPL-3.0-only OR MIT)',
  ]
  expect(mixed.filter((licence) => isAllowed({ name: 'a', licence }))).toEqual([])
  const judged = ['GPL-3.0-only', 'unknown', 'MIT AND GPL-2.0-only', '(GPL-3.0-only OR MIT)', 'MIT AND ISC'].map(
    (licence) => isAllowed({ name: 'a', licence }),
  )
  expect(judged).toEqual([false, false, false, true, true])
})
