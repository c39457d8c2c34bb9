import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './paths.mjs'
import { seededBugs, withBug } from './seeded-bugs.mjs'

test.each(seededBugs)('the seeded bug $rule « $name » still has its place in the sources', (bug) => {
  const source = readFileSync(join(root, bug.file), 'utf8')
  expect(withBug(source, bug)).not.toBe(source)
})
