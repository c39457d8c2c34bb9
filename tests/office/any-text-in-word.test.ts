import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { arbitraryRichText, onePicture } from '../support/arbitrary-rich-text.ts'
import { officeErrors, paragraphsOf } from '../support/read-docx.ts'
import { minutesTemplate } from '../support/template-bytes.ts'

const documentOf = (body: RichText): ComposedDocument => ({
  title: 'T',
  subject: 'S',
  author: 'A',
  footer: 'F',
  body,
  pictures: [onePicture],
})

/** Composition may join two characters across runs, which no reader minds. */
const comparable = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => cleanText(line).text).filter((line) => line.trim() !== '')

describe('any formatted text, written as Word', () => {
  test('keeps every paragraph, in order, whatever its characters', () => {
    fc.assert(
      fc.property(arbitraryRichText(), (body) => {
        fc.pre(richTextSchema.safeParse(body).success)
        expect(comparable(paragraphsOf(writeDocx(documentOf(body), minutesTemplate)))).toEqual(
          comparable(linesOf(body)),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('is a file that Office accepts', async () => {
    const texts = fc.sample(arbitraryRichText(), { numRuns: 80, seed: 2024 })
    const body: RichText = { type: 'doc', content: texts.flatMap(({ content }) => content) }
    expect(await officeErrors(writeDocx(documentOf(body), minutesTemplate))).toEqual([])
  })
})
