import { strToU8 } from 'fflate'
import * as odd from '../../support/odd-zip.ts'
import { utf16, zeros, zipOf } from './bytes.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Workbook {
  readonly sheet: string
  readonly strings?: string
  /** What the shared texts say of themselves. */
  readonly said?: string
  /** Before the root of the sheet. */
  readonly declaration?: string
  readonly others?: Readonly<Record<string, Uint8Array>>
}

const parts = ({
  sheet,
  strings = '',
  said = '',
  declaration = '<?xml version="1.0"?>',
  others = {},
}: Workbook): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  'xl/workbook.xml': strToU8(
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': strToU8(`${declaration}<worksheet xmlns="${main}">${sheet}</worksheet>`),
  'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}"${said}>${strings}</sst>`),
  ...others,
})
const xlsx = (workbook: Workbook): Uint8Array => zipOf(parts(workbook))

/** A workbook of these rows. */
export const xlsxOf = (rows: string): Uint8Array => xlsx({ sheet: data(rows) })

const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((text, at) => `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
const honest = row(1, 'nom', 'ville') + row(2, 'Maison', 'Lyon')
const data = (rows: string, before = '', after = ''): string => `${before}<sheetData>${rows}</sheetData>${after}`

const ods = (rows: string, declaration = ''): Uint8Array =>
  zipOf({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    // Without these two a reader refuses whatever the third holds.
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
    'styles.xml': strToU8('<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
    'content.xml': strToU8(
      `<?xml version="1.0"?>${declaration}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  })
const odsCell = (text: string, more = ''): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`
const odsHonest = `<table:table-row>${odsCell('nom')}${odsCell('ville')}</table:table-row><table:table-row>${odsCell('Maison')}${odsCell('Lyon')}</table:table-row>`

const laughs = `<!DOCTYPE x [<!ENTITY a "rire ">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`
const old = (bytes: number, fill: (at: number) => number): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from(Array.from({ length: bytes }, (_, at) => fill(at))),
  ])

/** A container of the old Office whose tables of sectors lead back to themselves. */
const ring = (): Uint8Array => {
  const bytes = Buffer.alloc(512 * 4)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(0x3e, 24)
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(4096, 56)
  for (let at = 76; at < 512; at += 4) bytes.writeInt32LE(at === 76 ? 0 : -1, at)
  for (let at = 512; at < 1024; at += 4) bytes.writeUInt32LE(1, at)
  return bytes
}

/** Lists made to harm whoever reads them, or merely broken, by what they are; each with the ending of its name. */
export const listFiles: Readonly<Record<string, readonly [ending: string, make: () => Uint8Array]>> = {
  'an empty workbook': ['xlsx', () => new Uint8Array()],
  'a Word file under the name of a workbook': [
    'xlsx',
    () => zipOf({ 'word/document.xml': strToU8('<x/>'), '[Content_Types].xml': strToU8('<x/>') }),
  ],
  'a PDF under the name of a workbook': ['xlsx', () => strToU8('%PDF-1.7')],
  'an extent of the whole sheet': ['xlsx', () => xlsx({ sheet: data(honest, '<dimension ref="A1:XFD1048576"/>') })],
  'a million cells of nothing': [
    'xlsx',
    () =>
      xlsx({
        sheet: data(
          honest +
            Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 3}">${'<c s="1"/>'.repeat(10)}</row>`).join(''),
        ),
      }),
  ],
  'three million cells without an address': [
    'xlsx',
    () => xlsx({ sheet: data(honest + `<row>${'<c/>'.repeat(30)}</row>`.repeat(100_000)) }),
  ],
  'shared texts that are not there': [
    'xlsx',
    () => xlsx({ sheet: data('<row r="1"><c r="A1" t="s"><v>4000000000</v></c><c r="B1" t="s"><v>-7</v></c></row>') }),
  ],
  'shared texts said to be a thousand million': [
    'xlsx',
    () =>
      xlsx({
        sheet: data(honest),
        strings: '<si><t>x</t></si>'.repeat(10),
        said: ' count="1000000000" uniqueCount="1000000000"',
      }),
  ],
  'two million shared texts': [
    'xlsx',
    () => xlsx({ sheet: data(honest), strings: '<si><t>x</t></si>'.repeat(2_000_000) }),
  ],
  'addresses that no sheet has': [
    'xlsx',
    () => xlsx({ sheet: data('<row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c></row>') }),
  ],
  'a line beyond the last': [
    'xlsx',
    () => xlsx({ sheet: data(`${honest}<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>`) }),
  ],
  'a cell of the last column, in each of 20 000 lines': [
    'xlsx',
    () =>
      xlsx({
        sheet: data(
          Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join(
            '',
          ),
        ),
      }),
  ],
  'merges over the whole sheet': [
    'xlsx',
    () =>
      xlsx({
        sheet: data(honest, '', `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`),
      }),
  ],
  'a formula in each cell': [
    'xlsx',
    () => xlsx({ sheet: data(honest + row(3, '=cmd|’ /C calc’!A0').replace('<is>', '<f>cmd|A0</f><is>')) }),
  ],
  'a formula shared over the whole sheet': [
    'xlsx',
    () =>
      xlsx({
        sheet: data(`${honest}<row r="3"><c r="A3"><f t="shared" ref="A3:XFD1048576" si="0">A1</f><v>1</v></c></row>`),
      }),
  ],
  'words of its own that grow': [
    'xlsx',
    () => xlsx({ sheet: data(honest.replace('Maison', '&j;')), declaration: `<?xml version="1.0"?>${laughs}` }),
  ],
  'tags in one another, 200 000 deep': [
    'xlsx',
    () => xlsx({ sheet: data(honest) + '<x>'.repeat(200_000) + '</x>'.repeat(200_000) }),
  ],
  'a sheet that is the workbook': [
    'xlsx',
    () => {
      const all = parts({ sheet: data(honest) })
      return zipOf({
        ...all,
        'xl/_rels/workbook.xml.rels': strToU8(
          `<Relationships><Relationship Id="a" Type="${office}/worksheet" Target="workbook.xml"/></Relationships>`,
        ),
      })
    },
  ],
  'five thousand sheets of the same': [
    'xlsx',
    () => {
      const all = parts({ sheet: data(honest) })
      return zipOf({
        ...all,
        'xl/workbook.xml': strToU8(
          `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${Array.from({ length: 5_000 }, (_, at) => `<sheet name="A${at}" sheetId="${at + 1}" r:id="a"/>`).join('')}</sheets></workbook>`,
        ),
      })
    },
  ],
  'a cell of 25 million letters': ['xlsx', () => xlsx({ sheet: data(row(1, 'nom') + row(2, 'a'.repeat(25_000_000))) })],
  'a cell of half a million runs': [
    'xlsx',
    () =>
      xlsx({
        sheet: data(
          `${row(1, 'nom')}<row r="2"><c r="A2" t="inlineStr"><is>${'<r><t>a</t></r>'.repeat(500_000)}</is></c></row>`,
        ),
      }),
  ],
  'a flat bomb': ['xlsx', () => zipOf({ ...parts({ sheet: data(honest) }), 'xl/worksheets/sheet2.xml': zeros(210) })],
  'a sheet of zeros, 190 MB': [
    'xlsx',
    () => zipOf({ ...parts({ sheet: data(honest) }), 'xl/worksheets/sheet1.xml': zeros(190) }),
  ],
  'a sheet of spaces, 150 MB': ['xlsx', () => xlsx({ sheet: `${' '.repeat(150 * 1024 * 1024)}${data(honest)}` })],
  'a sheet of lines of nothing, 190 MB': [
    'xlsx',
    () => xlsx({ sheet: data(honest + '<row><c/></row>'.repeat(12_000_000)) }),
  ],
  'a sheet of full lines, 100 MB': [
    'xlsx',
    () => xlsx({ sheet: data(honest + '<row><c t="n"><v>1</v></c><c t="n"><v>1</v></c></row>'.repeat(1_800_000)) }),
  ],
  'a sheet of full lines, a space in each tag': [
    'xlsx',
    () => xlsx({ sheet: data(honest + '<row><c t="n"><v >1</v></c><c t="n"><v >1</v></c></row>'.repeat(1_800_000)) }),
  ],
  'a sheet of full lines, each text in its cell': [
    'xlsx',
    () =>
      xlsx({
        sheet: data(honest + `<row>${'<c t="inlineStr"><is><t>1</t></is></c>'.repeat(2)}</row>`.repeat(900_000)),
      }),
  ],
  'a sheet of formulas without a result': [
    'xlsx',
    () => xlsx({ sheet: data(honest + '<row><c><f>1</f></c><c><f>1</f></c></row>'.repeat(1_800_000)) }),
  ],
  'a sheet of full lines, elsewhere than sheets are': [
    'xlsx',
    () => {
      const full = '<row><c t="n"><v>1</v></c><c t="n"><v>1</v></c></row>'.repeat(1_800_000)
      return zipOf({
        ...parts({ sheet: '' }),
        'xl/_rels/workbook.xml.rels': strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="a.xml"/></Relationships>`,
        ),
        'xl/a.xml': strToU8(`<worksheet xmlns="${main}">${data(full)}</worksheet>`),
      })
    },
  ],
  'a sheet of full lines, under a prefix': [
    'xlsx',
    () =>
      zipOf({
        ...parts({ sheet: '' }),
        'xl/worksheets/sheet1.xml': strToU8(
          `<x:worksheet xmlns:x="${main}"><x:sheetData>${'<x:row><x:c t="n"><x:v>1</x:v></x:c></x:row>'.repeat(2_000_000)}</x:sheetData></x:worksheet>`,
        ),
      }),
  ],
  'a workbook in UTF-16': [
    'xlsx',
    () =>
      zipOf({
        ...parts({ sheet: data(honest) }),
        'xl/worksheets/sheet1.xml': utf16(
          `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}">${data(honest)}</worksheet>`,
        ),
      }),
  ],
  'a workbook cut short': ['xlsx', () => xlsx({ sheet: data(honest) }).slice(0, 700)],
  'a workbook whose parts are locked': ['xlsx', () => odd.saidLocked(xlsx({ sheet: data(honest) }))],
  'a workbook whose sizes lie': ['xlsx', () => odd.saidOfSize(xlsx({ sheet: data(honest) }), 5)],
  'a workbook with a part twice': [
    'xlsx',
    () => odd.oddZip(...Object.entries(parts({ sheet: data(honest) })), ['xl/worksheets/sheet1.xml', '<x/>']),
  ],
  'a workbook with a part that climbs out': [
    'xlsx',
    () => odd.oddZip(...Object.entries(parts({ sheet: data(honest) })), ['xl/../../x.xml', '<x/>']),
  ],
  'a workbook said to be binary': [
    'xlsb',
    () =>
      zipOf({ ...parts({ sheet: data(honest) }), 'xl/workbook.bin': zeros(1), 'xl/worksheets/sheet1.bin': zeros(1) }),
  ],
  'a cell repeated over the whole sheet': [
    'ods',
    () =>
      ods(
        `${odsHonest}<table:table-row table:number-rows-repeated="1048576">${odsCell('x', ' table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
  ],
  'a cell repeated over the whole sheet, between single quotes': [
    'ods',
    () =>
      ods(
        `${odsHonest}<table:table-row table:number-rows-repeated='1048576'>${odsCell('x', " table:number-columns-repeated='16384'")}</table:table-row>`,
      ),
  ],
  'a cell repeated over the whole sheet, with spaces': [
    'ods',
    () =>
      ods(
        `${odsHonest}<table:table-row table:number-rows-repeated = "1048576">${odsCell('x', ' table:number-columns-repeated = "16384"')}</table:table-row>`,
      ),
  ],
  'a cell repeated over the whole sheet, without a type': [
    'ods',
    () =>
      ods(
        `${odsHonest}<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>`,
      ),
  ],
  'a cell repeated in a line that is not': [
    'ods',
    () => ods(`${odsHonest}<table:table-row table:number-rows-repeated="1000000000">${odsCell('x')}</table:table-row>`),
  ],
  'a hidden cell repeated over the whole sheet': [
    'ods',
    () =>
      ods(
        `${odsHonest}<table:table-row table:number-rows-repeated="1048576"><table:covered-table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:covered-table-cell></table:table-row>`,
      ),
  ],
  'a cell over a thousand million others': [
    'ods',
    () =>
      ods(
        `${odsHonest}<table:table-row>${odsCell('x', ' table:number-columns-spanned="1000000000" table:number-rows-spanned="1000000000"')}</table:table-row>`,
      ),
  ],
  'a cell repeated less than no time': [
    'ods',
    () =>
      ods(
        `${odsHonest}<table:table-row table:number-rows-repeated="-5">${odsCell('x', ' table:number-columns-repeated="1e9"')}</table:table-row>`,
      ),
  ],
  'a line of spaces by the thousand million': [
    'ods',
    () => ods(`${odsHonest}<table:table-row>${odsCell('a<text:s text:c="1000000000"/>b')}</table:table-row>`),
  ],
  'ten cells of fifty million spaces': [
    'ods',
    () => ods(`${odsHonest}<table:table-row>${odsCell('a<text:s text:c="50000000"/>b').repeat(10)}</table:table-row>`),
  ],
  'an ODS whose words grow': ['ods', () => ods(odsHonest.replace('Maison', '&j;'), laughs)],
  'a table in a table, 50 000 deep': [
    'ods',
    () => ods(odsHonest + '<table:table-row-group>'.repeat(50_000) + '</table:table-row-group>'.repeat(50_000)),
  ],
  'an old workbook of chance': ['xls', () => old(20_000, (at) => (at * 7919) % 251)],
  'an old workbook whose sectors turn in a ring': ['xls', ring],
  'an old workbook cut short': ['xls', () => old(3, () => 0)],
  // Texts.
  'a text of quotes, 15 MB': ['csv', () => strToU8('"'.repeat(15_000_000))],
  'a text that quotes all that follows, 15 MB': ['csv', () => strToU8(`nom;ville\n"${'a;b\n'.repeat(3_700_000)}`)],
  'a text of five million lines': ['csv', () => strToU8('a\n'.repeat(5_000_000))],
  'objects in one another, two million deep': ['json', () => strToU8('[{"a":'.repeat(2_000_000))],
  'a list of two million empty objects': ['json', () => strToU8(`[${'{},'.repeat(2_000_000)}{}]`)],
  'a list whose objects all have names of their own': [
    'json',
    () => strToU8(`[${Array.from({ length: 300_000 }, (_, at) => `{"n${at}":1}`).join(',')}]`),
  ],
  'a page of a million cells': ['html', () => strToU8(`<html><table>${'<tr><td>x</td></tr>'.repeat(700_000)}</table>`)],
  'a page of tables in one another': ['html', () => strToU8(`<html>${'<table><tr><td>'.repeat(200_000)}`)],
  'a page of comments that do not end': ['html', () => strToU8(`<html><table>${'<!--'.repeat(3_000_000)}`)],
  'a page with a cell over a thousand million columns': [
    'html',
    () => strToU8('<html><table><tr><td colspan="1000000000" rowspan="1000000000">x</td></tr></table></html>'),
  ],
}

/** Of these what they say is read: what they promise besides is not there, or is left. */
export const readListFiles: ReadonlySet<string> = new Set([
  'an extent of the whole sheet',
  'a million cells of nothing',
  'three million cells without an address',
  'shared texts said to be a thousand million',
  'merges over the whole sheet',
  'a formula in each cell',
  'a formula shared over the whole sheet',
  'words of its own that grow',
  'tags in one another, 200 000 deep',
  'five thousand sheets of the same',
  'a workbook in UTF-16',
  'a workbook said to be binary',
  'a cell over a thousand million others',
  'a cell repeated less than no time',
  'an ODS whose words grow',
  'a table in a table, 50 000 deep',
])
