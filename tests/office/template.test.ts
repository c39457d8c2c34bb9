import { describe, expect, test } from 'vitest'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { openTemplate } from '#main/office/docx/open-template.ts'
import { tableStyleIds } from '#main/office/docx/template-names.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import { pack, rewrite, unpack, unpackText } from '#main/office/paper/office-package.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { hasOffice, textOf } from '../support/office.ts'
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

  test.each([
    ['Liste de corps', '– Un ajout'],
    ['Liste de tableau', '– Un ajout'],
    ['Intervenant', '▪ Un ajout'],
  ])('gives its sign to whoever applies the style « %s » afterwards', (name, printed) => {
    const styles = unpackText(minutesTemplate, 'word/styles.xml')
    const id = new RegExp(`w:styleId="([^"]*)"><w:name w:val="${name}"/>`).exec(styles)?.[1]
    const list = new RegExp(`w:styleId="${id}".*?<w:numPr><w:numId w:val="(\\d+)"/>`, 's').exec(styles)?.[1]
    const numbering = unpackText(minutesTemplate, 'word/numbering.xml')
    const definition = new RegExp(`<w:num w:numId="${list}"><w:abstractNumId w:val="(\\d+)"/>`).exec(numbering)?.[1]
    const level = new RegExp(`w:abstractNumId="${definition}".*?<w:lvl .*?</w:lvl>`, 's').exec(numbering)?.[0] ?? ''
    expect(level).toContain(`<w:pStyle w:val="${id}"/>`)
    expect(`${/<w:lvlText w:val="([^"]*)"/.exec(level)?.[1]} Un ajout`).toBe(printed)
    if (!hasOffice) return
    const added = `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>Un ajout</w:t></w:r></w:p>`
    const edited = changed('word/document.xml', (xml) => xml.replace('<w:body>', `<w:body>${added}`))
    // As plain text, LibreOffice prints one sign for all.
    expect(textOf(edited).replaceAll(/[ \t]+/g, ' ')).toContain('• Un ajout')
  })

  test('has a style for each look of a table, which draws it, and no sign on what goes on an item', async () => {
    const item = { type: 'listItem', content: [paragraph('Un point'), paragraph('qui continue')] } as const
    const minutes = sampleMinutes()
    const [first, ...others] = minutes.sections
    const section = {
      ...(first as (typeof minutes.sections)[number]),
      body: doc({ type: 'bulletList', content: [item] }),
    }
    const bytes = writeDocx(composeMinutes({ ...minutes, sections: [section, ...others] }), minutesTemplate)
    const xml = unpackText(bytes, 'word/document.xml')
    const used = [...xml.matchAll(/<w:tblStyle w:val="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(used)).toEqual(new Set(['TableauGrille', 'TableauListe']))
    expect(used).toHaveLength(xml.match(/<w:tbl>/g)?.length ?? 0)
    const styles = unpackText(minutesTemplate, 'word/styles.xml')
    for (const id of Object.values(tableStyleIds))
      expect(styles).toContain(`w:type="table" w:customStyle="1" w:styleId="${id}"`)
    expect(/<w:p>(?:(?!<w:p>).)*qui continue/.exec(xml)?.[0]).toContain('<w:numId w:val="0"/>')
    expect(await officeErrors(bytes)).toEqual([])
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
