import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanValues } from '#main/kit/clean-values.ts'
import { arbitraryRichText } from '../../../../tests/support/arbitrary-rich-text.ts'
import { newerWords } from '../newer.ts'
import { bullets, doc, item, paragraph, plain } from './build.ts'
import { isRichText } from './is-rich-text.ts'
import { plainText } from './plain-text.ts'
import { readRichText } from './read-rich-text.ts'

test('any text that this version may write is read as it is, the very same', () => {
  fc.assert(
    fc.property(arbitraryRichText(), (text) => {
      const { values } = cleanValues(text)
      expect(readRichText(values)).toBe(values)
    }),
  )
})

/** An attribute that is `null` is not said: who writes leaves it out. */
const withoutNothing = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, child) => (child === null && key !== 'style' && key !== 'marker' ? undefined : child)),
  )

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
      expect(isRichText(withoutNothing(text))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('what nests as deep as is read may be written, and no deeper', () => {
  const words = plain('mots', { type: 'link', attrs: { href: 'https://exemple.fr' } })
  const quoted = (depth: number): unknown =>
    depth === 0 ? paragraph([words]) : { type: 'blockquote', content: [quoted(depth - 1)] }
  for (let depth = 20; depth < 40; depth += 1) {
    const text = { type: 'doc', content: [quoted(depth)] }
    expect([depth, isRichText(text)]).toEqual([depth, readRichText(text) === text])
  }
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

describe('TV-3 what is out of its schema gives way to its default', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const para = { type: 'paragraph', content: [text('mots')] }
  const table = (attrs: unknown, cell: unknown) => ({
    type: 'table',
    attrs,
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: cell, content: [para] }] }],
  })
  const list = (attrs: unknown) => ({ type: 'orderedList', attrs, content: [{ type: 'listItem', content: [para] }] })
  const script = '"><script>alert(1)</script>'
  const read = (node: unknown): unknown => readRichText({ type: 'doc', content: [node] })?.content[0]

  test.each<[string, unknown, unknown]>([
    ['a first number that is a text', list({ start: script }), list(undefined)],
    ['a kind of number without the first', list({ type: 'a' }), list({ start: 1, type: 'a' })],
    ['spans out of all measure', table(null, { colspan: script, rowspan: -1 }), table(undefined, undefined)],
    ['a look without the widths', table({ look: 'grid' }, null), table(undefined, undefined)],
    [
      'widths that are none',
      table({ look: 'grid', widths: [script, -1], title: 'x', description: 'x' }, null),
      table(undefined, undefined),
    ],
    ['a level that is none', { type: 'heading', attrs: { level: script } }, { type: 'heading', attrs: { level: 6 } }],
    [
      'signs that no file holds',
      { type: 'paragraph', content: [text('a\u0000b\ud800')] },
      { type: 'paragraph', content: [text('ab\ufffd')] },
    ],
    ['a text without a sign', { type: 'paragraph', content: [text('')] }, { type: 'paragraph' }],
    ['a picture that no row can be', { type: 'image', attrs: { picture: script } }, paragraph(newerWords, 'note')],
  ])('%s', (_what, stored, expected) => {
    expect(read(stored)).toEqual(expected)
  })

  test('what nests without end, to its words', () => {
    const nested = (times: number): unknown =>
      times === 0 ? para : { type: 'blockquote', content: [nested(times - 1)] }
    const deep = readRichText({ type: 'doc', content: [nested(200)] })
    expect(isRichText({ type: 'doc', content: deep?.content })).toBe(true)
    expect(plainText(deep)).toBe('mots')
    expect(readRichText({ type: 'doc', content: [nested(29)] })?.newer).toBeUndefined()
    expect(readRichText({ type: 'doc', content: [nested(30)] })?.newer).toBe(true)
  })
})
