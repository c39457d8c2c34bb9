import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wherePage } from '../../scripts/lib/where.ts'

const root = join(import.meta.dirname, '../..')
const page = wherePage(root)

/** When it fails: `npm run where-page`. */
test('docs/where.md says where things are today', () => {
  expect(readFileSync(join(root, 'docs/where.md'), 'utf8')).toBe(page)
})

test('every screen and every area names files that are there', () => {
  expect(page.match(/^\| `\//gm)?.length).toBeGreaterThan(50)
  expect(page).toContain(
    '| `/besoins` | `roadmap/needs/NeedsPage.tsx` | records, territory, needs | `roadmap/e2e/needs.spec.ts`,',
  )
})
