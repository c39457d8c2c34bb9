import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'

const root = join(import.meta.dirname, '../..')

/** Fenced and quoted code, addresses of links: what is not read as French. */
const code = /```[\s\S]*?```|`[^`]*`|\]\([^)]*\)/g

/** The text, but for its code, with the spaces that must not end a line. */
const typeset = (text: string): string => {
  const kept = text.match(code) ?? []
  return text
    .split(code)
    .map((part, index) => withNoBreakSpaces(part) + (kept[index] ?? ''))
    .join('')
}

test('what users read is typeset in French: no line ends before « : », nor within guillemets', () => {
  const files = globSync(['docs/guide/*.md', 'docs/{dpo,dsi,securite}.md', 'docs/accessibilite/*.md', 'CHANGELOG.md'], {
    cwd: root,
  })
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    expect(text, file).toBe(typeset(text))
  }
})
