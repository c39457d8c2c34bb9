import fc, { type Arbitrary } from 'fast-check'
import type { Picture } from '#shared/records/records.ts'
import {
  type Block,
  type Inline,
  markers,
  mentionedRecords,
  numberTypes,
  paragraphStyles,
  type RichText,
} from '#shared/text/rich-text/rich-text.ts'
import type { RowId } from '../../src/shared/kernel/ids.ts'

/** The picture that any text shows: one transparent point, described by hostile words. */
export const onePicture: Picture = {
  id: '01890000-0000-7000-8000-000000000001' as RowId,
  type: 'gif',
  data: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  width: 4_000,
  height: 30,
  alternative: 'Plan « A » & "B"\u202e <w:t>',
}

/** Any formatted text that the schema accepts, hostile characters, odd tables and deep lists included. */
export const arbitraryRichText = (): Arbitrary<RichText> =>
  fc.array(block, { maxLength: 4 }).map((content) => ({ type: 'doc', content }))

const keysOf = <Key extends string>(map: Readonly<Record<Key, unknown>>): Arbitrary<Key> =>
  fc.constantFrom(...(Object.keys(map) as Key[]))

/** What breaks files and layouts: controls, non-characters, halves of characters, markup, formulas, French signs. */
const hostile = fc.constantFrom(
  '\0',
  '\v',
  '\x1b',
  '\ufffe',
  '\uffff',
  '\ud800',
  'e\u0301',
  '\u202e',
  '\ufeff',
  ']]>',
  '</w:t>',
  '&amp;',
  '"',
  '\t',
  '\n',
  '_x0041_',
  '=1+1',
  ' : ',
  '« oui »',
  '   ',
)

const text = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12 }) },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.array(fc.oneof(hostile, fc.lorem({ maxCount: 2 })), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
)

const href = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress().map((address) => `mailto:${address}`),
  fc.constantFrom(
    'https://exemple.fr/à-côté?é=1',
    'https://exemple.fr/"a"',
    'http://[',
    'https://a.fr/#a#b',
    'http://%zz',
  ),
)

const mark = fc.oneof(
  fc.record({ type: fc.constantFrom('bold', 'italic', 'underline', 'strike', 'superscript', 'subscript') }),
  fc.record({ type: fc.constant('link' as const), attrs: fc.record({ href }) }),
  fc.record({
    type: fc.constant('mention' as const),
    attrs: fc.record({ record: fc.constantFrom(...mentionedRecords), id: fc.uuid() as Arbitrary<RowId> }),
  }),
)

const inline: Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('text' as const), text, marks: fc.array(mark, { maxLength: 3 }) }),
  },
  fc.record({ type: fc.constant('hardBreak' as const) }),
)

const note = fc.record({
  type: fc.constant('footnote' as const),
  content: fc.array(fc.record({ type: fc.constant('text' as const), text, marks: fc.array(mark, { maxLength: 2 }) }), {
    maxLength: 2,
  }),
})

const inlines = fc.array(fc.oneof({ weight: 8, arbitrary: inline }, note), { maxLength: 4 })

const { block } = fc.letrec<{ block: Block }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
  const item = fc.record({
    type: fc.constant('listItem' as const),
    attrs: fc.record({ marker: fc.option(keysOf(markers)) }),
    content: blocks,
  })
  const cell = fc.record({
    type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
    attrs: fc.record({ colspan: span(100), rowspan: span(1000) }),
    content: blocks,
  })
  const row = fc.record({ type: fc.constant('tableRow' as const), content: fc.array(cell, { maxLength: 4 }) })
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({
        type: fc.constant('paragraph' as const),
        attrs: fc.record({ style: fc.option(keysOf(paragraphStyles)) }),
        content: inlines,
      }),
      fc.record({
        type: fc.constant('heading' as const),
        attrs: fc.record({ level: fc.constantFrom(1, 2, 3, 4, 5, 6) }),
        content: inlines,
      }),
      fc.record({ type: fc.constant('bulletList' as const), content: fc.array(item, { minLength: 1, maxLength: 3 }) }),
      fc.record({
        type: fc.constant('orderedList' as const),
        attrs: fc.record(
          { start: fc.nat(1_000_000), type: fc.constantFrom(...numberTypes) },
          { requiredKeys: ['start'] },
        ),
        content: fc.array(item, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('blockquote' as const), content: blocks }),
      fc.constant({ type: 'image' as const, attrs: { picture: onePicture.id } }),
      fc.record({ type: fc.constant('table' as const), content: fc.array(row, { minLength: 1, maxLength: 4 }) }),
    ),
  }
})

function span(most: number): Arbitrary<number> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 4 }), fc.constant(most))
}
