import { describe, expect, test } from 'vitest'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { openTemplate } from '#main/office/docx/open-template.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { pack, rewrite, unpack, unpackText } from '#main/office/paper/office-package.ts'
import { officeErrors, paragraphsOf } from '../support/read-docx.ts'
import { sampleMinutes } from '../support/sample-minutes.ts'
import { minutesTemplate } from '../support/template-bytes.ts'

/** The template after a house changed one of its files. */
const changed = (path: string, change: (xml: string) => string): Uint8Array =>
  pack(rewrite(unpack(minutesTemplate), { [path]: change }))

describe('a template', () => {
  test('that lacks a style is refused, by its name', () => {
    const template = changed('word/styles.xml', (xml) => xml.replace('w:styleId="Bandeau"', 'w:styleId="Autre"'))
    expect(() => openTemplate(template)).toThrow('The template lacks styles: Bandeau')
  })

  test('that lacks a list is refused, by its name', () => {
    const template = changed('word/numbering.xml', (xml) => xml.replace('"table arrow"', '"autre"'))
    expect(() => openTemplate(template)).toThrow('The template lacks lists: table arrow')
  })

  test('goes on with a text after a heading, as one edits what it made', () => {
    const styles = unpackText(minutesTemplate, 'word/styles.xml')
    const headings = [...styles.matchAll(/<w:style [^>]*w:styleId="Heading\d"[\s\S]*?<\/w:style>/g)].map(([one]) => one)
    expect(headings).toHaveLength(6)
    for (const heading of headings) expect(heading).toContain('<w:next w:val="Normal"/>')
  })

  test('gives its own page and lists to what is written in it', () => {
    const wide = changed('word/document.xml', (xml) => xml.replace('w:w="11906"', 'w:w="12906"'))
    expect(openTemplate(wide).textWidth).toBe(openTemplate(minutesTemplate).textWidth + 1000)
    const deep = changed('word/numbering.xml', (xml) => xml.replaceAll('w:left="510"', 'w:left="610"'))
    expect(openTemplate(deep).lists['page number'].indents.slice(0, 2)).toEqual([610, 794])
  })

  test('may be minutes written before: their words, links and lists make room', async () => {
    const document = composeMinutes(sampleMinutes())
    const once = writeDocx(document, minutesTemplate)
    const twice = writeDocx(document, once)
    expect(paragraphsOf(twice)).toEqual(paragraphsOf(once))
    expect(unpackText(twice, 'word/_rels/document.xml.rels')).toBe(unpackText(once, 'word/_rels/document.xml.rels'))
    expect(await officeErrors(twice)).toEqual([])
  })
})
