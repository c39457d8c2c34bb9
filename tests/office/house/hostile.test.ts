import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openHouse } from '#main/office/house/house-package.ts'
import { houseFile, para, section } from '../../support/house-file.ts'
import { createReadyApp } from '../../support/test-app.ts'
import { hostileTemplates } from './hostile-templates.ts'

describe.each(Object.entries(hostileTemplates))('a template with %s', (_name, { bytes, code, part }) => {
  test('is refused, and told by its part', () => {
    const opened = openHouse(bytes)
    expect(opened.ok ? 'opened' : opened.error.code).toBe(code)
    if (part !== undefined && !opened.ok) expect(opened.error.cause).toContain(`«\u00a0${part}\u00a0»`)
  })
})

describe('a template that means no harm', () => {
  const runs = (...pieces: readonly string[]): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>DDE</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  const inner =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>NUMPAGES</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const body = `${para('{corps}')}${section()}`

  test.each([
    ['numbers and dates', runs(' PA', 'GE ') + runs(' date \\@ "d MMMM yyyy" ')],
    ['a choice between two words', runs(' IF ').replace('</w:instrText></w:r>', `</w:instrText></w:r>${inner}`)],
    [
      'links, and a place to type',
      runs(' HYPERLINK "https://exemple.fr" ') +
        runs(' HYPERLINK \\l "ici" ') +
        runs(' MACROBUTTON NoMacro [Cliquez ici] '),
    ],
    [
      'a link with a title, as LibreOffice writes one',
      runs(' HYPERLINK "https://exemple.fr/a?b=1#c" \\o "Un titre" \\h '),
    ],
    ['a link without quotes', runs(' HYPERLINK mailto:accueil@exemple.fr \\* MERGEFORMAT ')],
    ['a link without a space', runs(' HYPERLINK"https://exemple.fr"\\h ')],
    ['a link whose title has quotes', runs(' HYPERLINK "https://exemple.fr" \\o "Dit \\"bonjour\\"" ')],
    ['a field that says nothing', runs('')],
    [
      'an instruction where a page once ended, and data that Word keeps of it',
      runs(' PAGEREF _Toc1 ')
        .replace('<w:instrText>', '<w:lastRenderedPageBreak/><w:instrText>')
        .replace(
          '"begin"/>',
          `"begin"><w:fldData>${Buffer.from('_Toc1', 'utf16le').toString('base64')}</w:fldData></w:fldChar>`,
        ),
    ],
    [
      'a section that repeats, a picture found on the web, a shape drawn by hand',
      `<w:sdt xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:sdtPr><w15:repeatingSection><w15:doNotAllowInsertDeleteSection w:val="1"/></w15:repeatingSection></w:sdtPr><w:sdtContent>${para('x')}</w:sdtContent></w:sdt><w:p><w:r><w:drawing><a:ext uri="{1}"><a1611:picAttrSrcUrl xmlns:a1611="http://schemas.microsoft.com/office/drawing/2016/11/main"/><ask:lineSketchStyleProps xmlns:ask="http://schemas.microsoft.com/office/drawing/2018/sketchyshapes"/></a:ext></w:drawing></w:r></w:p>`,
    ],
    [
      'a picture and a text of the old drawing, as Word writes them',
      `<w:p><w:r><w:pict><v:shapetype id="_x0000_t75" coordsize="21600,21600" path="m@4@5l@4@11@9@11@9@5xe"><v:formulas><v:f eqn="sum @0 1 0"/></v:formulas></v:shapetype><v:shapetype id="_x0000_t136" path="m@7,l@8,m@5,21600l@6,21600e"/><v:shape type="#_x0000_t75" alt="C:\\Images\\logo.png" style="width:10pt;font-family:&quot;@Arial&quot;"><v:textpath string="accueil@exemple.fr"/></v:shape></w:pict></w:r></w:p>`,
    ],
    [
      'a field in a box that older programs draw in their own way',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${runs('PAGE')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${runs('PAGE')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ],
  ])('is taken, with %s', (_name, fields) => {
    const opened = openHouse(houseFile({ body: fields + body }))
    expect(opened.ok ? 'opened' : opened.error.cause).toBe('opened')
  })

  test('is taken with a number to call, and a drawing by a program that draws', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relations = [
      `<Relationship Id="t" Type="${office}/hyperlink" Target="tel:+33474000000" TargetMode="External"/>`,
      `<Relationship Id="s" Type="${office}/image" Target="media/logo%20100%.svg"/>`,
    ]
    const drawing = `<?xml version="1.0" encoding="UTF-8"?><!-- Atelier --><svg s:docname="C:\\\\logo.svg" aria-label="accueil@exemple.fr" xmlns="http://www.w3.org/2000/svg" xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:l="http://www.w3.org/1999/xlink"><s:namedview/><defs><linearGradient id="a"/><style>@media print { g { fill: none } }</style></defs><rect style="fill:url(#a)"/><use l:href="#a"/></svg>`
    const types = '<Default Extension="svg" ContentType="image/svg+xml"/></Types>'
    const parts = unzipSync(houseFile({ body, relations }))
    parts['word/media/logo 100%.svg'] = strToU8(drawing)
    parts['[Content_Types].xml'] = strToU8(
      strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace('</Types>', types),
    )
    const opened = openHouse(zipSync(parts))
    expect(opened.ok ? 'opened' : opened.error.cause).toBe('opened')
  })

  test('is taken with smart tags, and with a font whose first byte is that of a tag', () => {
    const parts = unzipSync(
      houseFile({
        body,
        settings: '<w:smartTagType w:namespaceuri="urn:schemas-microsoft-com:office:smarttags" w:name="PersonName"/>',
        others: { 'word/fonts/font1.odttf': strToU8('<\u0001?') },
      }),
    )
    parts['[Content_Types].xml'] = strToU8(
      strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace(
        '</Types>',
        '<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/></Types>',
      ),
    )
    const opened = openHouse(zipSync(parts))
    expect(opened.ok ? 'opened' : opened.error.cause).toBe('opened')
  })

  test.each(['utf8', 'UTF-8', 'ASCII', 'us-ascii'])('is taken in %s, and says UTF-8', (name) => {
    const parts = unzipSync(houseFile({ body }))
    const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    parts['word/document.xml'] = strToU8(before.replace('"UTF-8"', `'${name}'`))
    const opened = openHouse(zipSync(parts))
    expect(
      opened.ok ? strFromU8(opened.value.parts['word/document.xml'] ?? new Uint8Array()) : opened.error.cause,
    ).toBe(before.replace('"UTF-8"', "'UTF-8'"))
  })

  test('is taken with the data of other programs, in their own words and encoding', () => {
    const data = Buffer.from('\ufeff<x:fiche xmlns:x="urn:x"><x:image src="http://exemple.fr/"/></x:fiche>', 'utf16le')
    const relation =
      '<Relationship Id="data" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>'
    const opened = openHouse(houseFile({ body, relations: [relation], others: { 'customXml/item1.xml': data } }))
    expect(opened.ok ? 'opened' : opened.error.cause).toBe('opened')
  })
})

test('of those that are refused, none is kept, and no file is written', async () => {
  const { app, dataDir } = await createReadyApp()
  for (const [name, { bytes, code }] of Object.entries(hostileTemplates)) {
    const content = Buffer.from(bytes).toString('base64')
    const answer = await app.call('houseTemplates.add', { name: `${name.slice(0, 20)}.docx`, content })
    expect(answer).toMatchObject({
      ok: false,
      error: { code, unchanged: expect.stringContaining('Rien n’a été ajouté') },
    })
  }
  const folder = join(dataDir, 'modeles')
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
})
