import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '#main/minutes/documents/import/read-markdown.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { saidBy, words } from '../../support/imported-words.ts'
import { hasPandoc, pandocText } from '../../support/pandoc.ts'

const folder = new URL('../../fixtures/minutes/', import.meta.url)
const files = readdirSync(folder)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')

const imported = (markdown: string): ImportedMinutes => {
  const result = readMarkdown(markdown)
  if (!result.ok) throw new Error(result.error.cause)
  return result.value
}

/** Files written in pandoc's own Markdown; the others are read as GitHub's. */
const dialects: Readonly<Record<string, string>> = {
  'pandoc-markdown.md': 'markdown-implicit_figures-smart+lists_without_preceding_blankline',
}

/** What pandoc is given: settings apart, and text that a PDF indented is text, not code. */
const forPandoc = (file: string, markdown: string) =>
  file === 'pdf-extrait.md'
    ? markdown.replaceAll('\f', '\n').replace(/^[ \t]+/gm, '')
    : markdown.replace(/^---\n[\s\S]*?\n---\n/, '')

/** Files whose order pandoc changes (captions come first), or whose columns the document sets in its own order. */
const reordered = new Set(['concertation.md', 'concertation-grille.md', 'pandoc-markdown.md', 'word-html.md'])

/** The title and the subtitle at the head of a file, which pandoc keeps apart from its text; other settings are not printed. */
const settings: Readonly<Record<string, string>> = {
  'front-matter.md': 'Rencontre des aidants bilan & suites L’année 2025',
}

describe.skipIf(!hasPandoc)('any minutes, against pandoc (skipped where pandoc is absent)', () => {
  test.each(files)('%s: no word lost, none added, order kept', (file) => {
    const markdown = read(file)
    const expected = [
      ...words(settings[file] ?? ''),
      ...words(pandocText(forPandoc(file, markdown), dialects[file] ?? 'gfm')),
    ]
    const found = words(saidBy(imported(markdown)))
    // Notes stand at the end of their section here; there they end the text, once for each citation, without number.
    if (markdown.includes('[^')) expect(new Set(withoutFigures(found))).toEqual(new Set(withoutFigures(expected)))
    else if (reordered.has(file)) expect([...found].sort()).toEqual([...expected].sort())
    else expect(found).toEqual(expected)
  })
})

const withoutFigures = (found: readonly string[]) =>
  found.map((word) => word.replace(/\d$|\ufe0e/g, '')).filter((word) => word !== '')

describe('any minutes', () => {
  test.each(files)('%s: no Markdown is left, and every text is one the editor accepts', (file) => {
    const minutes = imported(read(file))
    expect(saidBy(minutes)).not.toMatch(
      /\*\*|~~|\]\(|^#{1,6} |^\||\{[.#]|^:::|<\/?[a-z]|&[a-z]+;|\\[^ ]|^[-=+_]{4,}|\[\^/m,
    )
    for (const { row, axis, fiche } of minutes.sections) {
      for (const value of [
        row.title,
        row.body,
        ...Object.values(axis?.cells ?? {}),
        ...Object.values(fiche?.row ?? {}),
      ])
        if (typeof value === 'object' && value !== null) expect(richTextSchema.parse(value)).toEqual(value)
    }
  })

  test.each(files)('%s: the same with a byte order mark and Windows line ends', (file) => {
    const markdown = read(file)
    expect(imported(`\ufeff${markdown.replaceAll('\n', '\r\n')}`)).toEqual(imported(markdown))
  })

  test('every file gives its outline', () => {
    const outlines = Object.fromEntries(
      files.map((file) => [
        file,
        imported(read(file)).sections.map(({ row }) => {
          const number = row.numbering === 'auto' ? '#' : (row.forcedNumber ?? '')
          return `${row.level} ${row.kind} ${number}`.trim()
        }),
      ]),
    )
    expect(outlines).toMatchSnapshot()
  })
})
