import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryRichText } from '../../../../tests/support/arbitrary-rich-text.ts'
import { newerWords } from '../newer.ts'
import { bullets, doc, item, paragraph, plain } from './build.ts'
import { plainText } from './plain-text.ts'
import { readRichText } from './read-rich-text.ts'

test('any text that this version may write is read as it is, the very same', () => {
  fc.assert(
    fc.property(arbitraryRichText(), (text) => {
      expect(readRichText(text)).toBe(text)
    }),
  )
})

test('whatever is stored, what is read is a text of this version', () => {
  const node = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(
          'paragraph',
          'heading',
          'bulletList',
          'orderedList',
          'listItem',
          'table',
          'tableRow',
          'tableCell',
          'image',
          'text',
          'footnote',
          'callout',
          3,
        ),
        attrs: fc.oneof(
          fc.jsonValue(),
          fc.record(
            { level: fc.integer(), start: fc.integer(), picture: fc.string(), style: fc.string() },
            { requiredKeys: [] },
          ),
        ),
        text: fc.oneof(fc.string(), fc.integer()),
        marks: fc.oneof(fc.jsonValue(), fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'later') }))),
        content: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), fc.array(tie('node'), { maxLength: 3 })),
      },
      { requiredKeys: ['type'] },
    ),
  })).node
  const stored = fc.oneof(
    fc.jsonValue(),
    fc.record({ type: fc.constant('doc'), content: fc.array(node, { maxLength: 3 }) }),
  )
  fc.assert(
    fc.property(stored, (value) => {
      const read = readRichText(value)
      if (read === null) return
      expect(() => plainText(read)).not.toThrow()
      const { newer: _, ...text } = read
      expect(readRichText(text)).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test('an unknown block keeps its words, an unknown mark and attribute go, around what is known', () => {
  const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const stored = {
    type: 'doc',
    content: [
      { type: 'callout', content: [words('Un'), words('Deux')] },
      { type: 'video' },
      {
        type: 'paragraph',
        attrs: { style: 'lead', turned: 90 },
        content: [{ type: 'text', text: 'Gras', marks: [{ type: 'bold' }, { type: 'later' }] }],
      },
      { type: 'bulletList', content: [{ type: 'taskItem', content: [words('Fait')] }] },
    ],
  }
  expect(readRichText(stored)).toEqual({
    ...doc(
      paragraph('Un'),
      paragraph('Deux'),
      paragraph(newerWords, 'note'),
      paragraph([plain('Gras', { type: 'bold' })], 'lead'),
      bullets(item(paragraph('Fait'))),
    ),
    newer: true,
  })
})
