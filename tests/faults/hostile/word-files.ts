import { strToU8, unzipSync } from 'fflate'
import * as odd from '../../support/odd-zip.ts'
import { wordFile } from '../../support/word-file.ts'
import { utf16, zeros, zipOf } from './bytes.ts'

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const para = (inside: string): string => `<w:p>${inside}</w:p>`
const honest = (): Uint8Array => wordFile({ body: para(run('Bonjour')) })

const changed = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
  const parts = unzipSync(honest())
  change(parts)
  return zipOf(parts)
}
const document = 'word/document.xml'
const withDocument = (make: (xml: string) => string | Uint8Array): Uint8Array =>
  changed((parts) => {
    const made = make(Buffer.from(parts[document] ?? []).toString())
    parts[document] = typeof made === 'string' ? strToU8(made) : made
  })
const withBody = (body: string): Uint8Array =>
  withDocument((xml) => xml.replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${body}</w:body>`))
const withTypeOf = (declaration: string, word: string): Uint8Array =>
  withDocument((xml) => `${declaration}${xml.replace(/<\?xml[^>]*\?>/, '').replace('Bonjour', word)}`)

const laughs = `<!DOCTYPE x [<!ENTITY a "rire ">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`

const cell = (properties: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${para(run('x'))}</w:tc>`
const table = (...rows: readonly string[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
const nested = (depth: number, first: string, last: string): string => first.repeat(depth) + last.repeat(depth)

/** Word files made to harm whoever reads them, or merely broken, by what they are. */
export const wordFiles: Readonly<Record<string, () => Uint8Array>> = {
  'an empty file': () => new Uint8Array(),
  'a PDF under the name of a Word file': () => strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj'),
  'a zip of nothing': () => zipOf({}),
  'a document of no byte': () =>
    changed((parts) => {
      parts[document] = new Uint8Array()
    }),
  'a file cut short': () => honest().slice(0, -40),
  'a file cut in its middle': () => Buffer.concat([honest().slice(0, 300), honest().slice(500)]),
  'parts said to be locked': () => odd.saidLocked(honest()),
  'sizes that lie': () => odd.saidOfSize(honest(), 3),
  'sizes said in eight bytes that are not there': () => odd.saidWide(honest()),
  'places beyond the end': () => odd.saidToBeginAt(honest(), 0x7fffffff),
  'sums that lie': () => odd.withWrongSums(honest()),
  'a document twice': () => odd.oddZip(...Object.entries(unzipSync(honest())), [document, '<x/>']),
  'a part that climbs out': () => odd.oddZip(...Object.entries(unzipSync(honest())), ['../../x.xml', '<x/>']),
  'twenty thousand parts': () =>
    odd.oddZip(
      ...Object.entries(unzipSync(honest())),
      ...Array.from({ length: 20_000 }, (_, at) => [`x/${at}.xml`, '<x/>'] as const),
    ),
  'a flat bomb': () =>
    changed((parts) => {
      parts['word/media/a.bmp'] = zeros(210)
    }),
  'a bomb in a bomb': () =>
    changed((parts) => {
      parts['word/embeddings/a.docx'] = zipOf({ 'b.docx': zipOf({ 'c.xml': zeros(150) }) })
    }),
  'a document of spaces, 190 MB': () =>
    withDocument((xml) => xml.replace('Bonjour', () => ' '.repeat(190 * 1024 * 1024))),
  'a document under the name of a text, 140 MB': () =>
    changed((parts) => {
      const xml = Buffer.from(parts[document] ?? []).toString()
      delete parts[document]
      parts['word/document.txt'] = strToU8(xml.replace('Bonjour', () => '« x »'.repeat(20 * 1024 * 1024)))
      parts['_rels/.rels'] = strToU8(
        Buffer.from(parts['_rels/.rels'] ?? [])
          .toString()
          .replace('document.xml', 'document.txt'),
      )
    }),
  'a document of opening signs, 20 MB': () =>
    withDocument((xml) => xml.replace('Bonjour', () => '<'.repeat(20_000_000))),
  'words of its own that grow': () => withTypeOf(laughs, '&j;'),
  'words of its own, from another file': () =>
    withTypeOf('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'),
  'words of its own, from the network': () =>
    withTypeOf('<!DOCTYPE x SYSTEM "http://exemple.invalid/x.dtd">', 'Bonjour'),
  'a document in UTF-16': () => withDocument((xml) => utf16(xml.replace('UTF-8', 'UTF-16'))),
  'an encoding that only some know': () => withTypeOf('<?xml version="1.0" encoding="UTF-7"?>', 'Bonjour'),
  'tags in one another, 100 000 deep': () =>
    withBody(nested(100_000, '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>')),
  'tables in one another, 500 deep': () =>
    withBody(nested(500, '<w:tbl><w:tr><w:tc>', `${para(run('x'))}</w:tc></w:tr></w:tbl>`)),
  'tags that are never closed': () => withBody('<w:p><w:r>'.repeat(100_000)),
  'a cell over a thousand million columns': () => withBody(table(cell('<w:gridSpan w:val="1000000000"/>'))),
  'a row that begins after a thousand million columns': () =>
    withBody(table(`<w:trPr><w:gridBefore w:val="1000000000"/></w:trPr>${cell('')}`)),
  'lists at a level that is not, from a number that is not': () =>
    wordFile({
      body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('x')}</w:p>`.repeat(
        100,
      ),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="99"><w:start w:val="999999999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1%2%3"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    }),
  'styles that follow each other in a ring': () =>
    wordFile({
      body: `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${run('x')}</w:p>`,
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>',
    }),
  'lists that refer to each other in a ring': () =>
    wordFile({
      body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('x')}</w:p>`,
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="N"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      styles:
        '<w:style w:type="numbering" w:styleId="N"><w:name w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    }),
  'a note that calls itself': () =>
    wordFile({
      body: para('<w:r><w:footnoteReference w:id="2"/></w:r>'),
      footnotes: `<w:footnote w:id="2">${para(`${run('x')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}</w:footnote>`,
    }),
  'a document that is its own header': () =>
    wordFile({ body: para(run('x')), others: { 'document.xml': { type: 'header', xml: '<w:hdr xmlns:w="x"/>' } } }),
  'three million empty paragraphs': () => withBody('<w:p/>'.repeat(3_000_000)),
  'a million words, each on its own': () => withBody(para(run('x').repeat(700_000))),
  'a table of a million cells': () => withBody(table('<w:tc><w:p/></w:tc>'.repeat(1_000_000))),
  'a word of 35 million letters': () => withBody(para(run('x'.repeat(35_000_000)))),
  'a paragraph of a million looks': () =>
    withBody(para(`<w:pPr ${Array.from({ length: 1_000_000 }, (_, at) => `w:a${at}="1"`).join(' ')}/>${run('x')}`)),
  'styles by the million': () =>
    wordFile({ body: para(run('x')), styles: '<w:style w:styleId="a"/>'.repeat(1_300_000) }),
  'an attribute of 20 million letters': () => withBody(`<w:p w:rsidR="${'a'.repeat(20_000_000)}">${run('x')}</w:p>`),
}

/** Of these what they say is read: they are odd, or hold what nobody asks for. */
export const readWordFiles: ReadonlySet<string> = new Set([
  'a bomb in a bomb',
  'a document in UTF-16',
  'a cell over a thousand million columns',
  'a row that begins after a thousand million columns',
  'lists at a level that is not, from a number that is not',
  'styles that follow each other in a ring',
  'lists that refer to each other in a ring',
  'an attribute of 20 million letters',
])
