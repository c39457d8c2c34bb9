import { describe, expect, test } from 'vitest'
import { unpackText } from '#main/office/paper/office-package.ts'
import type { PageSheet } from '#main/office/xlsx/page-sheet.ts'
import { raised } from '#main/office/xlsx/raised.ts'
import { signRules } from '#main/office/xlsx/sign-rules.ts'
import type { Workbook } from '#main/office/xlsx/workbook.ts'
import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import { officeErrors } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'

const message = { title: 'Nombre de sessions', text: 'Un nombre entier, de 0 à 100 000.' }

const page: PageSheet = {
  kind: 'page',
  name: 'Collecte',
  columns: [{ width: 9 }, { width: 33 }, { width: 12 }, { width: 17 }, { width: 10, hidden: true }],
  rows: [
    { cells: [{ value: raised('Collecte du 3e trimestre 2025'), look: 'title' }] },
    { cells: [{ value: 'Du 1er juillet au 30 septembre', look: 'scope' }] },
    { hidden: true, cells: [null, null, { value: 'value', look: 'note' }] },
    { cells: [] },
    {
      height: 30,
      cells: [
        { value: 'Code', look: { head: 'text', wrap: true } },
        { value: 'Indicateur', look: { head: 'long', wrap: true } },
        { value: 'Valeur', look: { head: 'count', wrap: true } },
        { value: 'Contrôle', look: { head: 'text', wrap: true } },
      ],
    },
    {
      cells: [
        { value: 'A1.1', look: { body: 'text' } },
        { value: '=1+1', look: { body: 'long', bold: true } },
        { value: 2, look: { body: 'count', input: true } },
        { value: { formula: 'IF(C6>1,"● Complet","■ À voir")', result: '● Complet' }, look: { body: 'text' } },
        { value: 'ind-1', look: 'note' },
      ],
    },
    {
      cells: [
        { value: 'A1.2', look: { body: 'text', rule: 'last' } },
        { value: 'Part', look: { body: 'long', rule: 'last' } },
        { value: 0.78, look: { body: 'share', rule: 'last' } },
        { value: { date: '2025-09-30' }, look: { body: 'date', rule: 'last' } },
      ],
    },
  ],
  frozenAt: 'C6',
  tables: [{ name: 'tblCollecte', ref: 'A5:D7', filterButtons: false }],
  rules: signRules('D6:D7'),
  checks: [
    { ref: 'C6', takes: { kind: 'whole', from: 0, to: 100_000 }, prompt: message, refusal: message },
    {
      ref: 'D6',
      takes: { kind: 'choice', choices: ['Renseigné', 'Non disponible'] },
      prompt: message,
      refusal: message,
    },
    { ref: 'B6:B7', takes: { kind: 'length', from: 0, to: 250 }, prompt: message, refusal: message },
    { ref: 'A6', takes: { kind: 'formula', formula: 'LEN(A6)=4' }, prompt: message, refusal: message },
  ],
  isProtected: true,
  print: { area: 'A1:D7', titleRows: '5:5', scale: 80 },
}

const known: PageSheet = {
  kind: 'page',
  name: 'concerto',
  state: 'veryHidden',
  columns: [{ width: 20 }],
  rows: [
    {
      cells: [
        { value: 'version', look: 'note' },
        { value: 1, look: { body: 'count' } },
      ],
    },
  ],
}

const workbook: Workbook = {
  title: 'Feuille de route « France Numérique Ensemble »',
  subject: 'Collecte',
  author: 'Département de la Haute-Lisière',
  day: '2025-10-30',
  sheets: [page, known],
}

const xml = async (path = 'xl/worksheets/sheet1.xml') => unpackText((await writeWorkbook(workbook)).bytes, path)

describe('a page in Excel', () => {
  test('is a file that Office accepts, the same each time', async () => {
    const { bytes, remarks } = await writeWorkbook(workbook)
    expect(remarks).toEqual([])
    expect(await officeErrors(bytes, 'xlsx')).toEqual([])
    expect((await writeWorkbook(workbook)).bytes).toEqual(bytes)
  })

  test('holds what was placed: texts, figures, dates, formulas with what they give', async () => {
    const { bytes } = await writeWorkbook(workbook)
    const { Collecte = [], concerto = [] } = readWorkbook(bytes)
    expect(Collecte[0]).toEqual(['Collecte du 3e trimestre 2025'])
    expect(Collecte[5]).toEqual(['A1.1', '=1+1', 2, '● Complet', 'ind-1'])
    expect(Collecte[6]).toEqual(['A1.2', 'Part', 0.78, new Date('2025-09-30T00:00:00Z'), null])
    expect(concerto[0]).toEqual(['version', 1])
    expect(await xml()).toContain('<f>IF(C6&gt;1,&quot;● Complet&quot;,&quot;■ À voir&quot;)</f><v>● Complet</v>')
  })

  test('raises the letters of ordinals, in the font of the cell', async () => {
    expect(raised('Du 1er au 3e, 2e édition 24e9')).toEqual({
      runs: [
        { text: 'Du 1', raised: false },
        { text: 'er', raised: true },
        { text: ' au 3', raised: false },
        { text: 'e', raised: true },
        { text: ', 2', raised: false },
        { text: 'e', raised: true },
        { text: ' édition 24e9', raised: false },
      ],
    })
    expect(raised('2025')).toBe('2025')
    expect(await xml('xl/sharedStrings.xml')).toMatch(/<rPr>(?=.*superscript)[^r]*.*?<\/rPr><t>e<\/t>/)
  })

  test('is protected but where one types, and says what it refuses', async () => {
    const sheet = await xml()
    expect(sheet).toContain('<sheetProtection sheet="1"')
    expect(sheet).not.toMatch(/password|hashValue/)
    const styles = await xml('xl/styles.xml')
    expect(styles).toContain('locked="0"')
    expect(styles).toContain('FFFFF6DD')
    expect(sheet.match(/<dataValidation /g)).toHaveLength(4)
    expect(sheet).toContain('error="Un nombre entier, de 0 à 100 000."')
    expect(sheet).toContain('<formula1>&quot;Renseigné,Non disponible&quot;</formula1>')
  })

  test('freezes, hides, tones and prints as asked', async () => {
    const sheet = await xml()
    expect(sheet).toContain('topLeftCell="C6"')
    expect(sheet).toMatch(/<row r="3"[^>]* hidden="1"/)
    expect(sheet).toMatch(/<col min="5" max="5"[^>]* hidden="1"/)
    expect(sheet).toContain('<formula>LEFT($D6,1)=&quot;●&quot;</formula>')
    expect(sheet).toContain('fitToWidth="1" fitToHeight="1"')
    const book = await xml('xl/workbook.xml')
    expect(book).toContain('state="veryHidden"')
    expect(book).toContain('&apos;Collecte&apos;!$A$1:$D$7')
    expect(book).toContain('&apos;Collecte&apos;!$5:$5')
    expect(await xml('xl/tables/table1.xml')).toContain('hiddenButton="1"')
  })
})
