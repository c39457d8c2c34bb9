import { expect, test } from 'vitest'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { readMarkdown } from './read-markdown.ts'

/** Levels and titles of the sections that Markdown makes, the title block apart. */
const titles = (...lines: readonly string[]) => {
  const result = readMarkdown(lines.join('\n\n'))
  if (!result.ok) throw new Error(result.error.code)
  return result.value.sections.slice(1).map(({ row }) => `${row.level} ${plainText(row.title ?? null)}`)
}

test('bold lines with numbers typed by hand are headings, as deep as their numbers', () => {
  expect(titles('**Bureau**', '**1 – Travaux**', 'Rien.', '**1.1. Toit**', 'Rien.', '**II. Divers**')).toEqual([
    '1 1 – Travaux',
    '2 1.1. Toit',
    '1 II. Divers',
  ])
})

test('other bold lines follow them, those before are the title block', () => {
  expect(titles('**Bureau**', '**Présents**', '**1. Travaux**', 'Rien.', '**Clôture**')).toEqual([
    '1 Travaux',
    '1 Clôture',
  ])
})

test('in a file with headings of its own, a bold line goes beside those that bear numbers', () => {
  expect(titles('## 1. Travaux', '### 1.1. Toit', '**1.2. Cave**', '**Important**')).toEqual([
    '1 Travaux',
    '2 1.1. Toit',
    '2 1.2. Cave',
  ])
  expect(titles('## Travaux', '**1. Toit**', '## Divers')).toEqual(['1 Travaux', '1 Divers'])
})

test('a sentence, a measure, a paragraph or a part of one in bold is no heading', () => {
  expect(
    titles(
      '**1. Le bureau vote.**',
      '**3 - 5 ans**',
      '**12.5 % des voix**',
      '**1. Toit** à refaire',
      '**1. Toit**\\\nAvant mars',
    ),
  ).toEqual([])
})

test('lines that count with a stroke are the headings of a file, in bold or not', () => {
  expect(titles('1/ Motion :', 'Adoptée.', '2/ État des lieux', 'Rien.')).toEqual([
    '1 1/ Motion :',
    '1 2/ État des lieux',
  ])
  expect(titles('1/ Motion :', 'Adoptée.', '3/ Suites')).toEqual([])
  expect(titles('1/ Motion :', 'Adoptée.', '2/3 des voix')).toEqual([])
})
