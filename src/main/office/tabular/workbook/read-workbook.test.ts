import { Buffer } from 'node:buffer'
import { CFB, utils, write } from '@e965/xlsx'
import { type Workbook as ExcelWorkbook, Workbook } from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser'
import { describe, expect, test } from 'vitest'
import type { RawFile } from '../raw-table.ts'
import { readMarkup, readOldWorkbook, readZippedWorkbook } from './read-workbook.ts'

const xlsx = async (fill: (workbook: ExcelWorkbook) => void): Promise<Buffer> => {
  const workbook = new Workbook()
  fill(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const opened = (result: ReturnType<typeof readZippedWorkbook>): RawFile => {
  if (!result.ok) throw new Error(result.error.cause)
  return result.value
}

const cellsOf = ({ tables }: RawFile) => tables[0]?.lines.map(({ cells }) => cells)

describe('a workbook of Excel', () => {
  test('numbers in full, days, times, oui and non, results of formulas, nothing for an error', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('Lieux')
      sheet.addRow([43493312300029, 45.98, 0.1 + 0.2, 1e21, 1e-7, -3])
      sheet.addRow([new Date('2024-10-30'), new Date('2024-10-30T14:05:00Z'), new Date('1899-12-30T09:30:00Z')])
      sheet.getCell('C2').numFmt = 'hh:mm'
      sheet.addRow([true, false, { formula: '1+1', result: 2 }, { formula: 'A1', result: 'texte' }, { formula: 'A1' }])
      sheet.addRow(['Lavoir', { error: '#N/A' }, { error: '#REF!' }])
      sheet.addRow([{ richText: [{ text: 'Espace ' }, { font: { bold: true }, text: 'du Lavoir' }] }, '=1+1'])
      sheet.addRow([{ text: 'site', hyperlink: 'https://exemple.fr' }])
    })
    expect(readZippedWorkbook(bytes)).toEqual({
      ok: true,
      value: {
        encoding: null,
        separator: null,
        isTidy: false,
        tables: [
          {
            name: 'Lieux',
            kind: 'sheet',
            lines: [
              { line: 1, cells: ['43493312300029', '45.98', '0.3', '1000000000000000000000', '0.0000001', '-3'] },
              { line: 2, cells: ['2024-10-30', '2024-10-30 14:05', '09:30'] },
              { line: 3, cells: ['oui', 'non', '2', 'texte'] },
              { line: 4, cells: ['Lavoir', '', ''] },
              { line: 5, cells: ['Espace du Lavoir', '=1+1'] },
              { line: 6, cells: ['site'] },
            ],
          },
        ],
        remarks: [
          '1\u00a0formule n’a jamais été calculée\u00a0: ouvrez le classeur dans votre tableur et enregistrez-le pour la lire.',
          '2\u00a0cellules en erreur sont lues comme vides, à partir de la ligne 4, colonne B (feuille «\u00a0Lieux\u00a0»).',
        ],
      },
    })
  })

  test('formats that keep zeros: postcodes, telephones', async () => {
    const bytes = await xlsx((workbook) => {
      const row = workbook.addWorksheet('a').addRow([1000, 474000000, 69400, 1234.5, 12])
      row.getCell(1).numFmt = '00000'
      row.getCell(2).numFmt = '0#" "##" "##" "##" "##'
      row.getCell(3).numFmt = '# ##0'
      row.getCell(4).numFmt = '0.00'
      row.getCell(5).numFmt = '0'
    })
    expect(cellsOf(opened(readZippedWorkbook(bytes)))).toEqual([['01000', '04 74 00 00 00', '69400', '1234.5', '12']])
  })

  test('days counted from 1904', async () => {
    const bytes = await xlsx((workbook) => {
      workbook.properties.date1904 = true
      const row = workbook.addWorksheet('a').addRow([44133, 0])
      row.getCell(1).numFmt = 'dd/mm/yyyy'
      row.getCell(2).numFmt = 'dd/mm/yyyy'
    })
    expect(cellsOf(opened(readZippedWorkbook(bytes)))).toEqual([['2024-10-30', '1904-01-01']])
  })

  test('merged cells hold their value, in the lines that hold something else', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('a')
      sheet.addRows([
        ['Annuaire'],
        ['Structure', 'Contact'],
        ['Lavoir', 'Duval'],
        [null, 'Morel'],
        [null, null],
        ['Bourg'],
      ])
      sheet.mergeCells('A1:C1')
      sheet.mergeCells('B2:C2')
      sheet.mergeCells('A3:A5')
    })
    expect(opened(readZippedWorkbook(bytes)).tables[0]?.lines).toEqual([
      { line: 1, cells: ['Annuaire', 'Annuaire', 'Annuaire'] },
      { line: 2, cells: ['Structure', 'Contact', 'Contact'] },
      { line: 3, cells: ['Lavoir', 'Duval'] },
      { line: 4, cells: ['Lavoir', 'Morel'] },
      { line: 6, cells: ['Bourg'] },
    ])
  })

  test('hidden sheets and rows are read, and told; empty sheets are not', async () => {
    const bytes = await xlsx((workbook) => {
      workbook.addWorksheet('Vide')
      const sheet = workbook.addWorksheet('Lieux')
      sheet.addRows([['Nom'], ['Lavoir'], ['Bourg'], ['Étape']])
      sheet.getRow(2).hidden = true
      sheet.getRow(3).hidden = true
      workbook.addWorksheet('Notes', { state: 'hidden' }).addRow(['à garder'])
    })
    const { tables, remarks } = opened(readZippedWorkbook(bytes))
    expect(tables.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['Lieux', 4],
      ['Notes', 1],
    ])
    expect(remarks).toEqual([
      'La feuille «\u00a0Notes\u00a0» est masquée\u00a0: elle peut être choisie comme les autres.',
      '2\u00a0lignes masquées sont lues comme les autres.',
    ])
  })

  test('a cell at the end of the sheet costs nothing, and is told', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('a')
      sheet.addRow(['Nom'])
      sheet.getCell('XFD1048576').value = 'loin'
      sheet.getCell('B1048576').value = 'bas'
    })
    const { tables, remarks } = opened(readZippedWorkbook(bytes))
    expect(tables[0]?.lines).toEqual([
      { line: 1, cells: ['Nom'] },
      { line: 1_048_576, cells: ['', 'bas'] },
    ])
    expect(remarks).toEqual(['1\u00a0cellule trop à droite n’est pas lue.'])
  })
})

describe('a workbook of the old Excel', () => {
  test('is read the same', () => {
    const sheet = utils.aoa_to_sheet([
      ['Nom', 'SIRET', 'Le'],
      ['L’Étape', 43493312300029, { t: 'n', v: 45595, z: 'dd/mm/yyyy' }],
      ['Bourg', true, { t: 'e', v: 42 }],
    ])
    const bytes = write({ SheetNames: ['Lieux'], Sheets: { Lieux: sheet } }, { type: 'buffer', bookType: 'biff8' })
    const file = opened(readOldWorkbook(bytes))
    expect(cellsOf(file)).toEqual([
      ['Nom', 'SIRET', 'Le'],
      ['L’Étape', '43493312300029', '2024-10-30'],
      ['Bourg', 'oui', ''],
    ])
    expect(file.remarks).toEqual([
      '1\u00a0cellule en erreur est lue comme vide, à partir de la ligne 3, colonne C (feuille «\u00a0Lieux\u00a0»).',
    ])
  })

  test.each([
    ['EncryptedPackage', 'Il est protégé par un mot de passe.'],
    ['WordDocument', 'C’est un document Word, et non une liste.'],
    ['__properties_version1.0', 'C’est un message électronique, et non une liste.'],
    ['Autre', 'Il est abîmé, ou ce n’est pas un classeur.'],
  ])('one that holds %s is refused', (stream, cause) => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, `/${stream}`, Buffer.from('rien'))
    expect(readOldWorkbook(Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array))).toMatchObject({
      ok: false,
      error: { code: 'file-unreadable', cause },
    })
  })
})

describe('a workbook of the old Excel that is not read', () => {
  /** Its container whole, its stream as it is given. */
  const holding = (change: (stream: Buffer) => Buffer): Buffer => {
    const sheet = utils.aoa_to_sheet([['Nom'], ['L’Étape']])
    const bytes = write({ SheetNames: ['a'], Sheets: { a: sheet } }, { type: 'buffer', bookType: 'biff8' })
    const stream = CFB.find(CFB.read(bytes, { type: 'buffer' }), '/Workbook')?.content
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, '/Workbook', change(Buffer.from(stream as Uint8Array)))
    return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array)
  }
  const filePass = Buffer.concat([Buffer.from([0x2f, 0, 0x36, 0, 1, 0, 1, 0, 1, 0]), Buffer.alloc(0x30)])

  test.each([
    [
      'has a password',
      (stream: Buffer) => Buffer.concat([stream.subarray(0, 20), filePass, stream.subarray(20)]),
      'Il est protégé par un mot de passe.',
    ],
    [
      'is cut',
      (stream: Buffer) => stream.subarray(0, 100),
      'C’est un classeur d’un ancien Excel (.xls), incomplet ou trop ancien pour être lu ici.',
    ],
  ])('%s', (_what, change, cause) => {
    expect(readOldWorkbook(holding(change))).toMatchObject({ ok: false, error: { code: 'file-unreadable', cause } })
  })
})

const spaces = ['office', 'table', 'text', 'number', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'number' ? 'datastyle' : name}:1.0"`)
  .join(' ')

const ods = (rows: string, manifest = ''): Buffer =>
  Buffer.from(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
      'styles.xml': strToU8(`<office:document-styles ${spaces}/>`),
      'content.xml': strToU8(
        `<office:document-content ${spaces}><office:body><office:spreadsheet><table:table table:name="Lieux">${rows}` +
          '</table:table></office:spreadsheet></office:body></office:document-content>',
      ),
    }),
  )

const odsCell = (attributes: string, text: string): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`

const odsText = (text: string, repeated = 1): string =>
  odsCell(`office:value-type="string" table:number-columns-repeated="${repeated}"`, text)

test('words of a cell that look like a place far away are words', async () => {
  const words = 'écrire r="ABCDE" ou r="12345678"'
  const parts = unzipSync(await xlsx((workbook) => workbook.addWorksheet('a').addRow(['Nom', words])))
  // Excel leaves quotes as they are.
  const path = 'xl/sharedStrings.xml'
  parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replaceAll('&quot;', '"'))
  expect(cellsOf(opened(readZippedWorkbook(Buffer.from(zipSync(parts)))))).toEqual([['Nom', words]])
})

describe('a workbook of LibreOffice', () => {
  test('is read the same; a million repeated empty rows are nothing', () => {
    const bytes = ods(
      [
        `<table:table-row>${odsText('Nom')}${odsText('Valeur', 2)}</table:table-row>`,
        '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
        '<table:table-row table:visibility="filter">',
        odsCell('office:value-type="float" office:value="43493312300029"', '43493312300029'),
        odsCell('office:value-type="date" office:date-value="2024-10-30"', '30/10/24'),
        odsCell('office:value-type="date" office:date-value="2024-10-30T14:05:00"', '30/10/24 14:05'),
        odsCell('office:value-type="boolean" office:boolean-value="true"', 'VRAI'),
        odsCell('office:value-type="percentage" office:value="0.5"', '50%'),
        odsCell('office:value-type="time" office:time-value="PT09H30M00S"', '09:30'),
        '</table:table-row>',
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ].join(''),
    )
    const { tables, remarks } = opened(readZippedWorkbook(bytes))
    expect(tables[0]?.lines).toEqual([
      { line: 1, cells: ['Nom', 'Valeur', 'Valeur'] },
      { line: 5, cells: ['43493312300029', '2024-10-30', '2024-10-30 14:05', 'oui', '0.5', '09:30'] },
    ])
    expect(remarks).toEqual(['1\u00a0ligne masquée est lue comme les autres.'])
  })

  test('empty cells that end by a tag of their own are nothing either', () => {
    const empty =
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"></table:table-cell></table:table-row>'
    const { tables } = opened(readZippedWorkbook(ods(`<table:table-row>${odsText('Nom')}</table:table-row>${empty}`)))
    expect(tables[0]?.lines).toEqual([{ line: 1, cells: ['Nom'] }])
  })

  test('repetitions that stand for billions of cells are refused', () => {
    const bytes = ods(`<table:table-row table:number-rows-repeated="1048576">${odsText('x', 16_384)}</table:table-row>`)
    expect(readZippedWorkbook(bytes)).toMatchObject({
      ok: false,
      error: { code: 'file-too-large', cause: expect.stringContaining('répétitions') },
    })
  })

  test('a password is told', () => {
    expect(readZippedWorkbook(ods('', '<manifest:encryption-data/>'))).toMatchObject({
      ok: false,
      error: { code: 'file-unreadable', cause: 'Il est protégé par un mot de passe.' },
    })
  })
})

describe('a zip that is no workbook', () => {
  test.each([
    [{ 'word/document.xml': new Uint8Array(1) }, 'C’est un document Word, et non une liste.'],
    [{ 'ppt/presentation.xml': new Uint8Array(1) }, 'C’est une présentation PowerPoint, et non une liste.'],
    [{ 'liste.csv': new Uint8Array(1) }, 'C’est une archive compressée, et non une liste.'],
    [
      { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': new Uint8Array(1) },
      'C’est un document OpenDocument, et non une liste.',
    ],
    [{ 'xl/workbook.xml': strToU8('<abîmé') }, 'Il est abîmé, ou ce n’est pas un classeur.'],
  ])('%o', (files, cause) => {
    expect(readZippedWorkbook(Buffer.from(zipSync(files)))).toMatchObject({
      ok: false,
      error: { code: 'file-unreadable', cause },
    })
  })

  test('cut anywhere, it is refused and nothing breaks', async () => {
    const whole = await xlsx((workbook) => workbook.addWorksheet('a').addRow(['Nom']))
    for (let length = 4; length < whole.length; length += 97)
      expect(readZippedWorkbook(whole.subarray(0, length))).toMatchObject({
        ok: false,
        error: { code: 'file-unreadable' },
      })
  })
})

describe('a zip that swells', () => {
  const swollen = zipSync({ 'xl/workbook.xml': new Uint8Array(201 * 1024 * 1024) })

  test('is refused by the size it declares', () => {
    expect(readZippedWorkbook(Buffer.from(swollen))).toMatchObject({
      ok: false,
      error: { code: 'file-too-large', cause: expect.stringContaining('201') },
    })
  })

  test('is not inflated beyond a size it lies about', () => {
    const lying = Buffer.from(swollen)
    const directory = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    lying.writeUInt32LE(10, directory + 24)
    const before = process.memoryUsage().rss
    expect(readZippedWorkbook(lying)).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })
})

test('the table of a web page is a workbook whose cells are texts', () => {
  const page =
    '<html><body><table><tr><th>Nom</th><th>Tél</th></tr><tr><td>L’Étape</td><td>0474000000</td></tr></table>'
  expect(cellsOf(opened(readMarkup(page)))).toEqual([
    ['Nom', 'Tél'],
    ['L’Étape', '0474000000'],
  ])
})
