import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bullets, doc, footnote, item, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, ListItem, Mark, RichText } from '#shared/text/rich-text/rich-text.ts'
import { markers, numberTypes, paragraphStyles } from '#shared/text/rich-text/rich-text.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { FootnoteNode } from './footnote-node.ts'
import { PictureNode } from './picture-node.ts'
import { vocabulary } from './schema.ts'
import { fromStored, storedDocument, toStored } from './stored.ts'

const schema = getSchema(vocabulary(FootnoteNode, PictureNode))

/** Through the editor's own document, without a window. */
const throughEditor = (text: RichText) => {
  const node = schema.nodeFromJSON(fromStored(text))
  node.check()
  return toStored(node.toJSON())
}

const absent = fc.constant({})
const attrs = <T extends object>(values: fc.Arbitrary<T>) => fc.oneof(absent, fc.record({ attrs: values }))
const keysOf = <T extends object>(map: T) => fc.constantFrom(...(Object.keys(map) as (keyof T)[]))

/** Marks in the order the editor keeps them. */
const marks: fc.Arbitrary<Mark[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.constantFrom('bold', 'italic', 'underline', 'strike', 'superscript', 'subscript').map((type) => ({ type })),
      fc.constant({ type: 'link', attrs: { href: 'https://exemple.fr/é?a=1&b=2' } }),
      fc.constant({ type: 'mention', attrs: { record: 'actor', id: '01890000-0000-7000-8000-000000000001' } }),
    ) as fc.Arbitrary<Mark>,
    { selector: (mark) => mark.type, maxLength: 4 },
  )
  .map((list) => list.sort((a, b) => rank(a) - rank(b)))
const rank = (mark: Mark) => Object.keys(schema.marks).indexOf(mark.type)

const inlines: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.oneof(
      fc
        .record({ text: fc.string({ minLength: 1, unit: 'grapheme' }), marks })
        .map(({ text, marks: m }) => plain(text, ...m)),
      fc.constant({ type: 'hardBreak' } as const),
      fc
        .record({ text: fc.string({ minLength: 1, unit: 'grapheme' }), marks })
        .map(({ text, marks: m }) => footnote(plain(text, ...m))),
      fc.constant(footnote()),
    ),
    { maxLength: 5 },
  )
  .map((nodes) => nodes.filter((node, index) => !continues(nodes[index - 1], node)))
/** Two neighbours of the same marks are one text: ProseMirror joins them. */
const continues = (before: Inline | undefined, node: Inline) =>
  before?.type === 'text' && node.type === 'text' && JSON.stringify(before.marks) === JSON.stringify(node.marks)

const withInlines = inlines.map((content) => (content.length === 0 ? {} : { content }))

const { block } = fc.letrec<{ block: Block; item: ListItem }>((tie) => ({
  block: fc.oneof(
    // Below the depth that a stored text may have.
    { maxDepth: 4, withCrossShrink: true },
    fc
      .tuple(attrs(fc.record({ style: keysOf(paragraphStyles) })), withInlines)
      .map(([a, c]) => ({ type: 'paragraph', ...a, ...c }) as Block),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), withInlines)
      .map(([level, c]) => ({ type: 'heading', attrs: { level }, ...c }) as Block),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'bulletList', content }) as Block),
    fc
      .tuple(
        attrs(
          fc.record(
            { start: fc.integer({ min: 2, max: 99 }), type: fc.constantFrom(...numberTypes) },
            { requiredKeys: ['start'] },
          ),
        ),
        fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      )
      .map(([a, content]) => ({ type: 'orderedList', ...a, content }) as Block),
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'blockquote', content }) as Block),
    fc.uuid().map((picture) => ({ type: 'image', attrs: { picture } }) as Block),
    fc.array(row(tie('block')), { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'table', content }) as Block),
  ),
  item: fc
    .tuple(attrs(fc.record({ marker: keysOf(markers) })), fc.array(tie('block'), { minLength: 1, maxLength: 2 }))
    .map(([a, content]) => ({ type: 'listItem', ...a, content }) as ListItem),
}))

function row(blocks: fc.Arbitrary<Block>) {
  const span = fc.oneof(
    fc.record({ colspan: fc.integer({ min: 2, max: 4 }) }),
    fc.record({ rowspan: fc.integer({ min: 2, max: 4 }) }),
  )
  const cell = fc
    .tuple(fc.constantFrom('tableCell', 'tableHeader'), attrs(span), fc.array(blocks, { minLength: 1, maxLength: 2 }))
    .map(([type, a, content]) => ({ type, ...a, content }))
  return fc.array(cell, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'tableRow', content }))
}

describe('a text through the editor', () => {
  test('any stored text comes back equal, and is still a stored text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (content) => {
        const text = doc(paragraph('Début'), ...content)
        expect(throughEditor(text)).toEqual(text)
        expect(storedDocument(schema.nodeFromJSON(fromStored(text)))).toEqual(text)
        expect(richTextSchema.safeParse(throughEditor(text)).success).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('a text without a word, a style or a frame is nothing', () => {
    expect(throughEditor(doc())).toBeNull()
    expect(throughEditor(doc(paragraph(''), paragraph('')))).toBeNull()
    expect(throughEditor(doc(paragraph('', 'speaker')))).toEqual(doc(paragraph('', 'speaker')))
  })

  test('what the editor adds of its own is left out', () => {
    const json = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { style: null },
          content: [
            {
              type: 'text',
              text: 'lien',
              marks: [
                { type: 'link', attrs: { href: 'https://exemple.fr', target: null, rel: 'noopener', class: null } },
              ],
            },
            { type: 'hardBreak', marks: [{ type: 'bold' }] },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 1, type: null },
          content: [
            { type: 'listItem', attrs: { marker: null }, content: [{ type: 'paragraph', attrs: { style: null } }] },
          ],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableCell',
                  attrs: { colspan: 1, rowspan: 2, colwidth: null, align: null },
                  content: [{ type: 'paragraph', attrs: { style: null } }],
                },
              ],
            },
          ],
        },
      ],
    }
    expect(toStored(json)).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'lien', marks: [{ type: 'link', attrs: { href: 'https://exemple.fr' } }] },
            { type: 'hardBreak' },
          ],
        },
        { type: 'orderedList', content: [item(paragraph(''))] },
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [{ type: 'tableCell', attrs: { rowspan: 2 }, content: [paragraph('')] }] },
          ],
        },
      ],
    })
  })

  test('a list inside a list keeps its signs', () => {
    const text = doc(
      bullets({
        type: 'listItem',
        attrs: { marker: 'doubleArrow' },
        content: [paragraph('définir'), bullets(item(paragraph('un cahier des charges')))],
      }),
    )
    expect(throughEditor(text)).toEqual(text)
  })
})
