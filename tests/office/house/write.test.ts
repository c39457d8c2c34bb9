import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { writeInHouse } from '#main/office/house/write-in-house.ts'
import { unpack } from '#main/office/paper/office-package.ts'
import { placeholderValues } from '#main/office/paper/placeholder-values.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { arbitraryRichText, onePicture } from '../../support/arbitrary-rich-text.ts'
import { hasOffice } from '../../support/office.ts'
import { hasPandoc, pandocWordText } from '../../support/pandoc.ts'
import { officeErrors, paragraphsOf, savedFile } from '../../support/read-docx.ts'
import { sampleMinutes } from '../../support/sample-minutes.ts'
import { minutesTemplate } from '../../support/template-bytes.ts'
import { expectAsAccessible } from './as-accessible.ts'
import { houseTemplates } from './house-templates.ts'

const minutes = sampleMinutes()
const document = composeMinutes(minutes)
const values = placeholderValues(minutes, document)

const write = (house: Uint8Array, composed: ComposedDocument = document) => {
  const written = writeInHouse({ document: composed, values, house, ours: minutesTemplate })
  if (!written.ok) throw new Error(written.error.code)
  return written.value
}

/** Composition may join two characters across runs, which no reader minds. */
const comparable = (found: readonly string[]): readonly string[] =>
  found.map((line) => cleanText(line).text).filter((line) => line.trim() !== '')

const lines = comparable(linesOf(document.body))

describe.each(Object.entries(houseTemplates))('in a template with %s', (name, house) => {
  const { bytes } = write(house)

  test('every sentence is there, in order and in one piece', () => {
    const found = comparable(paragraphsOf(bytes))
    const start = found.indexOf(lines[0] ?? '')
    expect(found.slice(start, start + lines.length)).toEqual(lines)
  })

  test('no placeholder is left', () => {
    const words = Object.entries(unpack(bytes)).filter(([path]) => /^word\/[^/]*\.xml$/.test(path))
    for (const [, xml] of words) expect(Buffer.from(xml).toString()).not.toMatch(/\{(?:titre|date|corps|pied|lieu)\}/)
  })

  test('Office reproaches it nothing that it did not reproach the template', async () => {
    expect((await officeErrors(bytes)).length).toBeLessThanOrEqual((await officeErrors(house)).length)
  })

  test('nothing of the template is lost: parts without words are kept byte for byte', () => {
    const after = unpack(bytes)
    const before = unpack(house)
    expect(Object.keys(before).filter((path) => after[path] === undefined)).toEqual([])
    const kept = Object.keys(before).filter((path) => /media|theme|settings/.test(path))
    for (const path of kept) expect(after[path]).toEqual(before[path])
  })

  test('headings, header rows, the words of pictures and the language are those of the document', () => {
    expectAsAccessible(house, bytes, writeDocx(document, minutesTemplate))
  })

  test('the same minutes give the same bytes', () => {
    expect(write(house).bytes).toEqual(bytes)
  })

  test.skipIf(!hasPandoc || name.startsWith('the strict'))(
    'pandoc, where it is here, reads it (it reads no strict file)',
    () => {
      expect(pandocWordText(bytes)).toContain('Tenir un annuaire')
    },
  )
})

describe('any formatted text, written in a template of the house', () => {
  test('is there whole, in order, whatever its characters, braces included', () => {
    const houses = Object.values(houseTemplates)
    fc.assert(
      fc.property(arbitraryRichText(), fc.nat(houses.length - 1), (body, index) => {
        fc.pre(richTextSchema.safeParse(body).success)
        const { bytes } = write(houses[index] ?? new Uint8Array(), { ...document, body, pictures: [onePicture] })
        const expected = comparable(linesOf(body))
        const found = comparable(paragraphsOf(bytes))
        const starts = found.flatMap((line, start) => (line === expected[0] ? [start] : []))
        const whole = starts.some((start) => expected.every((line, rank) => found[start + rank] === line))
        expect(expected.length === 0 || whole).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('a brace that someone typed asks for nothing', () => {
    const typed = { ...document, body: doc(paragraph('Il a dit {titre} et {corps}')) }
    expect(paragraphsOf(write(houseTemplates['two columns'] as Uint8Array, typed).bytes)).toEqual([
      'Il a dit {titre} et {corps}',
    ])
  })
})

test.skipIf(!hasOffice)('LibreOffice opens them all (skipped where it is absent)', { timeout: 240_000 }, () => {
  const files = Object.values(houseTemplates).map((house) => savedFile(write(house).bytes, 'docx'))
  for (const file of files) {
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', dirname(file), file], { stdio: 'ignore' })
    expect(existsSync(join(dirname(file), 'document.pdf'))).toBe(true)
  }
})
