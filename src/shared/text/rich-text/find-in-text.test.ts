import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doc, footnote, paragraph, plain } from './build.ts'
import { findInText, replaceInText } from './find-in-text.ts'
import { plainText } from './plain-text.ts'
import type { RichText } from './rich-text.ts'

const asked = (text: string) => ({ text, wholeWords: false, exact: false })

const table: RichText = {
  type: 'doc',
  content: [
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('Une salle')] }] }],
    },
  ],
}

test('words are found in lists, tables and notes, whatever marks they bear', () => {
  const text = doc(
    paragraph(''),
    paragraph([plain('La s'), plain('all', { type: 'bold' }), plain('e'), footnote(plain('Salle 2')), plain(' salle')]),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Salle 3')] }] },
  )
  expect(findInText(text, asked('salle'))).toEqual([
    { line: 0, from: 3, to: 8, inNote: false },
    { line: 0, from: 8, to: 9, inNote: true },
    { line: 0, from: 10, to: 15, inNote: false },
    { line: 1, from: 0, to: 5, inNote: false },
  ])
  expect(findInText(table, asked('salle'))).toHaveLength(1)
  expect(plainText(replaceInText(text, asked('salle'), 'pièce', null))).toBe('La pièce pièce\npièce 2\npièce 3')
  expect([0, 1, 2, 3].map((rank) => plainText(replaceInText(text, asked('salle'), 'X', rank)))).toEqual([
    'La X salle\nSalle 2\nSalle 3',
    'La salle salle\nX 2\nSalle 3',
    'La salle X\nSalle 2\nSalle 3',
    'La salle salle\nSalle 2\nX 3',
  ])
})

test('words keep the marks of the first they replace, and may go', () => {
  const text = doc(paragraph([plain('Le '), plain('mot', { type: 'bold' }), plain(' dit')]))
  expect(replaceInText(text, asked('mot di'), 'cri don', null)).toEqual(
    doc(paragraph([plain('Le '), plain('cri don', { type: 'bold' }), plain('t')])),
  )
  expect(plainText(replaceInText(text, asked(' mot'), '', null))).toBe('Le dit')
})

test('in any text, all that is found is replaced, and one alone when one is asked', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abÀ ’') })
  const runs = fc.array(
    words.map((run) => [run, run.length % 2 === 0] as const),
    { maxLength: 4 },
  )
  const text = fc
    .array(runs, { minLength: 1, maxLength: 4 })
    .map((lines) =>
      doc(
        ...lines.map((line) =>
          paragraph(
            line.flatMap(([run, bold]) =>
              run === '' ? [] : [plain(run, ...(bold ? [{ type: 'bold' } as const] : []))],
            ),
          ),
        ),
      ),
    )
  fc.assert(
    fc.property(text, fc.constantFrom('a', 'ab', 'à', "'b"), fc.nat(), (any, sought, one) => {
      const found = findInText(any, asked(sought))
      expect(findInText(replaceInText(any, asked(sought), '✓', null), asked('✓'))).toHaveLength(found.length)
      if (found.length === 0) return
      const rank = one % found.length
      const { line, from } = found[rank] as (typeof found)[number]
      expect(findInText(replaceInText(any, asked(sought), '✓', rank), asked('✓'))).toEqual([
        { line, from, to: from + 1, inNote: false },
      ])
    }),
  )
})
