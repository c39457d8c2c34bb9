import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openHouse } from '#main/office/house/house-package.ts'
import { inspectHouse } from '#main/office/house/inspect-house.ts'
import { houseFile, para, relations, section } from '../../support/house-file.ts'
import { houseTemplates } from './house-templates.ts'

const reportOf = (bytes: Uint8Array) => {
  const opened = openHouse(bytes)
  if (!opened.ok) throw new Error(opened.error.code)
  return inspectHouse(opened.value)
}

const codeOf = (bytes: Uint8Array): string => {
  const opened = openHouse(bytes)
  return opened.ok ? 'opened' : opened.error.code
}

const named = (name: string): Uint8Array => houseTemplates[name] ?? new Uint8Array()
const usual = `${para('{corps}')}${section()}`

describe('what a template asks for', () => {
  test('is found over runs, in headers, footers, text boxes, tables and notes', () => {
    const places = Object.values(houseTemplates).flatMap((bytes) => reportOf(bytes).known.flatMap((one) => one.places))
    expect(new Set(places)).toEqual(new Set(['text', 'table', 'header', 'footer', 'textBox', 'note']))
  })

  test('an unknown name is told with the nearest known one', () => {
    const { unknown } = reportOf(houseFile({ body: `${para('{secteurs} {zzz} {date}')}${usual}` }))
    expect(unknown).toEqual([
      { name: 'secteurs', nearest: 'secteur', places: ['text'] },
      { name: 'zzz', nearest: null, places: ['text'] },
    ])
  })

  test('braces without a name ask for nothing', () => {
    expect(reportOf(houseFile({ body: `${para('{ 1, 2 } {')}${para('titre}')}${usual}` })).unknown).toEqual([])
  })

  test('a missing body is told, and one where no body can stand', () => {
    expect(reportOf(named('no place for the body')).body).toBe('unasked')
    expect(reportOf(named('a body asked for in a header, where it cannot stand')).body).toBe('misplaced')
    expect(reportOf(named('two columns')).body).toBe('asked')
  })
})

describe('a file that should not be a template', () => {
  const withFile = (path: string, content: string): Uint8Array =>
    houseFile({ body: usual, others: { [path]: strToU8(content) } })
  const outside = (type: string): Uint8Array =>
    houseFile({
      body: usual,
      relations: [
        `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://exemple.invalid/x" TargetMode="External"/>`,
      ],
    })
  const field = (...pieces: readonly string[]): Uint8Array =>
    houseFile({
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${usual}`,
    })

  test.each([
    ['no zip', strToU8('bonjour'), 'house-template.not-word'],
    ['the old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'house-template.old-word'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'house-template.not-word'],
    ['a file cut short', houseFile({ body: usual }).slice(0, 600), 'house-template.damaged'],
    ['macros', withFile('word/vbaProject.bin', 'x'), 'house-template.macros'],
    ['a macro type', houseFile({ body: usual, kind: 'document.macroEnabled.main' }), 'house-template.macros'],
    ['a linked picture', outside('image'), 'house-template.outside'],
    ['a linked object', outside('oleObject'), 'house-template.outside'],
    ['a DDE field', field(' DDEAUTO cmd'), 'house-template.active-field'],
    ['a DDE field cut in runs', field(' DD', 'E cmd'), 'house-template.active-field'],
    [
      'another prefix than Word’s',
      withFile('word/document.xml', '<n:document xmlns:n="x"><n:body></n:body></n:document>'),
      'house-template.unusual',
    ],
  ])('%s is refused', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('links and page numbers are no harm', () => {
    expect(codeOf(outside('hyperlink'))).toBe('opened')
    expect(codeOf(field(' PAGE '))).toBe('opened')
  })

  test('a bomb is refused before it is inflated', () => {
    const bomb = houseFile({ body: usual, others: { 'word/media/a.bmp': new Uint8Array(210 * 1024 * 1024) } })
    expect(codeOf(bomb)).toBe('house-template.too-large')
  })

  test('an attached template is taken out, and told', () => {
    const attached = houseFile({
      body: usual,
      settings: '<w:attachedTemplate r:id="a"/><w:defaultTabStop w:val="708"/>',
      others: {
        'word/_rels/settings.xml.rels': strToU8(
          relations(
            '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///x.dotx" TargetMode="External"/>',
          ),
        ),
      },
    })
    const opened = openHouse(attached)
    expect(opened.ok && inspectHouse(opened.value).remarks).toHaveLength(1)
    const settings = opened.ok ? Buffer.from(opened.value.parts['word/settings.xml'] ?? []).toString() : ''
    expect(settings).not.toContain('attachedTemplate')
    expect(settings).toContain('defaultTabStop')
  })
})
