import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
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
    ['a field that says nothing', runs('')],
  ])('is taken, with %s', (_name, fields) => {
    const opened = openHouse(houseFile({ body: fields + body }))
    expect(opened.ok ? 'opened' : opened.error.cause).toBe('opened')
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
