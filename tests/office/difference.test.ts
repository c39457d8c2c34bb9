import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differ } from '#main/office/difference/differ.ts'
import { type DocumentLine, documentLines } from '#main/office/difference/document-lines.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { DifferenceBlock } from '#shared/text/difference.ts'
import { doc, footnote, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { arbitraryRichText } from '../support/arbitrary-rich-text.ts'

const linesOf = (body: RichText, footer = ''): readonly DocumentLine[] =>
  documentLines({ title: '', subject: '', author: '', footer, body, pictures: [] } satisfies ComposedDocument)

/** One of the two texts, from what differs: each line where some of its words stand. */
const side = (blocks: readonly DifferenceBlock[], without: 'added' | 'removed'): readonly string[] =>
  blocks
    .filter(({ kind }) => kind !== without)
    .map(({ parts }) =>
      parts
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join(''),
    )

const texts = (lines: readonly DocumentLine[]): readonly string[] => lines.map(({ text }) => text)

describe('the difference between two documents', () => {
  test('gives both of them back, whatever they are', () => {
    fc.assert(
      fc.property(arbitraryRichText(), arbitraryRichText(), fc.string(), (before, after, footer) => {
        const [from, to] = [linesOf(before, footer), linesOf(after)]
        const blocks = differ(from, to)
        expect(side(blocks, 'added')).toEqual(texts(from))
        expect(side(blocks, 'removed')).toEqual(texts(to))
      }),
    )
  })

  test('gives both back when lines are edited, moved and repeated', () => {
    const words = fc.array(fc.constantFrom('les', 'lieux', 'élus', 'ouvrir', 'demain'), { minLength: 1, maxLength: 5 })
    const text = fc
      .array(
        words.map((some) => paragraph(some.join(' '))),
        { maxLength: 12 },
      )
      .map((all) => doc(...all))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const blocks = differ(linesOf(before), linesOf(after))
        expect(side(blocks, 'added')).toEqual(texts(linesOf(before)))
        expect(side(blocks, 'removed')).toEqual(texts(linesOf(after)))
      }),
    )
  })

  test('of a document and itself is nothing', () => {
    fc.assert(
      fc.property(arbitraryRichText(), (body) => {
        expect(differ(linesOf(body), linesOf(body)).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  test('matches the line that changed among those that were added', () => {
    const before = doc(paragraph('Ouvrir un lieu partagé à Brévigny'), paragraph('Fin'))
    const after = doc(
      paragraph('Une phrase nouvelle'),
      paragraph('Ouvrir deux lieux partagés à Brévigny'),
      paragraph('Fin'),
    )
    expect(differ(linesOf(before), linesOf(after)).map(({ kind }) => kind)).toEqual(['added', 'changed', 'same'])
  })

  test('tells a formatting, and a note, apart from the words', () => {
    const before = doc(paragraph([plain('Ouvrir '), plain('demain')]))
    const bold = doc(paragraph([plain('Ouvrir demain', { type: 'bold' })]))
    const noted = doc(paragraph([plain('Ouvrir demain'), footnote(plain('Sous réserve.'))]))
    const kinds = (after: RichText) => differ(linesOf(before), linesOf(after)).map(({ kind, role }) => [kind, role])
    expect(kinds(bold)).toEqual([['restyled', 'text']])
    expect(kinds(noted)).toEqual([
      ['same', 'text'],
      ['added', 'note'],
    ])
  })
})
