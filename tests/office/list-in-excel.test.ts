import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unpack, unpackText } from '#main/office/paper/office-package.ts'
import type { ListSheet, Workbook } from '#main/office/xlsx/workbook.ts'
import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { officeErrors } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'

const workbook = (rows: ListSheet['rows'], name = 'Acteurs'): Workbook => ({
  title: 'Annuaire – Acteurs',
  subject: 'Rhône & Métropole',
  author: 'Département du Rhône',
  day: '2026-11-24',
  sheets: [
    {
      name,
      kind: 'list',
      table: 'tblActeurs',
      title: 'Acteurs',
      scope: '2 acteurs, Département du Rhône',
      filters: 'Filtres en vigueur : aucun',
      columns: [
        { title: 'Acteur', width: 36, kind: 'text' },
        { title: 'Services', width: 44, kind: 'long' },
        { title: 'Lieux', width: 9, kind: 'number' },
        { title: 'Vérifiée le', width: 13, kind: 'date' },
      ],
      rows,
    },
  ],
})

const sample = workbook([
  ['=1+1', 'Aide aux démarches, wifi', 3, '2024-10-30'],
  ['_x0041_ & <b>', null, null, null],
])

describe('a list in Excel', () => {
  test('says what it is, its filters, then its table; figures and dates are real ones', async () => {
    const { bytes, remarks } = await writeWorkbook(sample)
    expect(remarks).toEqual([])
    expect(readWorkbook(bytes)).toEqual({
      Acteurs: [
        ['Acteurs'],
        ['2 acteurs, Département du Rhône'],
        ['Filtres en vigueur : aucun'],
        [],
        ['Acteur', 'Services', 'Lieux', 'Vérifiée le'],
        ['=1+1', 'Aide aux démarches, wifi', 3, new Date('2024-10-30T00:00:00Z')],
        ['_x0041_ & <b>', null, null, null],
      ],
    })
  })

  test('is a file that Office accepts, full or empty', async () => {
    expect(await officeErrors((await writeWorkbook(sample)).bytes, 'xlsx')).toEqual([])
    expect(await officeErrors((await writeWorkbook(workbook([]))).bytes, 'xlsx')).toEqual([])
  })

  test('holds no formula, names its table and its language, repeats its titles on paper', async () => {
    const { bytes } = await writeWorkbook(sample)
    const sheet = unpackText(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('orientation="landscape"')
    expect(sheet).toContain('Édité le 24.11.2026')
    expect(unpackText(bytes, 'xl/workbook.xml')).toContain('$5:$5')
    expect(unpackText(bytes, 'xl/tables/table1.xml')).toContain('name="tblActeurs"')
    expect(unpackText(bytes, 'docProps/core.xml')).toContain('<dc:language>fr-FR</dc:language>')
    expect(
      Object.values(unpack(bytes))
        .map((part) => Buffer.from(part).toString())
        .join(),
    ).not.toContain('Calibri')
  })

  test('is the same, byte for byte, each time', async () => {
    expect((await writeWorkbook(sample)).bytes).toEqual((await writeWorkbook(sample)).bytes)
  })

  test('cuts what no cell can hold, and says where', async () => {
    const { bytes, remarks } = await writeWorkbook(workbook([['a'.repeat(40_000), null, null, null]]))
    expect(remarks).toEqual([expect.stringContaining('cellule A6')])
    expect(readWorkbook(bytes).Acteurs?.[5]?.[0]).toHaveLength(32_767)
  })

  test('gives back any text, as cleaned', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+@_xX0-9A-F \n'-]{1,20}$/))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const { bytes } = await writeWorkbook(workbook(texts.map((one) => [one, one, null, null])))
        const written = readWorkbook(bytes)
          .Acteurs?.slice(5)
          .map(([first]) => first ?? '')
        expect(written).toEqual(texts.map((one) => cleanText(one).text))
      }),
      { numRuns: 40 },
    )
  })
})
