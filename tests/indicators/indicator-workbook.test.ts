import { describe, expect, test } from 'vitest'
import { composeIndicatorWorkbook } from '#main/indicators/documents/indicator-workbook/compose-workbook.ts'
import type { IndicatorReport } from '#main/indicators/documents/indicator-workbook/report.ts'
import { textOf, unpack } from '#main/office/paper/office-package.ts'
import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import { sampleReport } from '../support/indicator-report.ts'
import { hasOffice } from '../support/office.ts'
import { pythonWith, runPython } from '../support/python.ts'
import { officeErrors, savedFile } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { recalculated, storedResults } from '../support/recalculated.ts'

const written = async (report: IndicatorReport): Promise<Uint8Array> =>
  (await writeWorkbook(composeIndicatorWorkbook(report))).bytes

const python = pythonWith('openpyxl')

const odd = sampleReport({
  sectors: [`Nord:\\/?*[] "est" ~`, '=1+1', 'Département', 'Cible', 'cible'],
  names: ['=1+1', '_x0041_ <b>&', 'Un nom si long qu’il prend deux lignes, voire trois, dans sa colonne', ''],
  detail: true,
})

const variants: Readonly<Record<string, IndicatorReport>> = {
  'three sectors': sampleReport({ detail: true }),
  'no sector': sampleReport({ sectors: [] }),
  'one sector, months': sampleReport({ sectors: ['Nord'], period: '2025-10' }),
  'five sectors, years': sampleReport({ sectors: ['Nord', 'Ouest', 'Sud', 'Est', 'Centre'], period: '2025' }),
  'no figure, no campaign': sampleReport({ structures: 0, campaign: false, detail: true }),
  'forty indicators, half-years': sampleReport({ indicators: 40, period: '2025-S1', structures: 1 }),
  'odd names': odd,
}

describe('the workbook of the indicators', () => {
  test('is a file that Office accepts, whatever it tells', async () => {
    for (const [name, report] of Object.entries(variants))
      expect([name, await officeErrors(await written(report), 'xlsx')]).toEqual([name, []])
  })

  test('is the same, byte for byte, each time', async () => {
    expect(await written(odd)).toEqual(await written(odd))
  })

  test.runIf(hasOffice)('holds for each formula what LibreOffice counts', async () => {
    const workbooks = await Promise.all(Object.values(variants).map(written))
    const [stored, counted] = [storedResults(workbooks), recalculated(workbooks)]
    for (const [rank, results] of stored.entries())
      for (const [cell, value] of results) {
        const other = counted[rank]?.get(cell)
        const place = [Object.keys(variants)[rank], cell]
        if (typeof value === 'string') expect([...place, other]).toEqual([...place, value])
        else expect(Number(other), place.join(' ')).toBeCloseTo(value, 9)
      }
    expect(stored.map(({ size }) => size > 50)).toEqual([true, true, true, true, false, true, true])
  })

  test('says that nothing was given, and that nobody was asked', async () => {
    const {
      Synthèse = [],
      Données = [],
      Collecte = [],
    } = readWorkbook(await written(variants['no figure, no campaign'] as IndicatorReport))
    expect(Synthèse[5]?.slice(4)).toEqual([null, null, null, null, 6000, null, '– Pas de chiffre', '–'])
    expect(Données).toHaveLength(5)
    expect(Collecte[1]).toEqual(['Aucune campagne de collecte sur cette période (3e trimestre 2025).'])
  })

  test('tells who answered, who is to be asked again, and to whom nothing is noted as sent', async () => {
    const { Collecte = [] } = readWorkbook(await written(sampleReport({})))
    expect(Collecte[4]?.slice(2)).toEqual(['État', 'Envoi noté le', 'Relance notée le', 'Revenu le'])
    expect(Collecte.slice(5).map((row) => [row[2], row[3] === null])).toEqual([
      ['● Reçu', false],
      ['■ À corriger', false],
      ['▲ À relancer', false],
      ['– Sans réponse', false],
      ['▲ À envoyer', true],
    ])
    expect(Collecte[1]?.[0]).toMatch(/: 1\u00a0classeur reçu sur 5, un à corriger\.$/)
  })

  test('adds up in « Données »: the rows of a sector are the sector, those « au total » the département', async () => {
    const report = sampleReport({})
    const { Synthèse = [], Données = [] } = readWorkbook(await written(report))
    const data = Données.slice(5).filter(([, , , code, , breakdown]) => code === 'A1.1' && breakdown === 'Ensemble')
    const sum = (rows: typeof data): number => rows.reduce((total, row) => total + Number(row[8]), 0)
    const line = Synthèse.find(([, code]) => code === 'A1.1') ?? []
    expect(line.slice(4, 8)).toEqual([
      ...['Nord', 'Ouest', 'Sud'].map((sector) => sum(data.filter((row) => row[7] === sector))),
      sum(data.filter((row) => row[14] === 'Oui')),
    ])
  })

  test('gives what was given for the whole département a row of its own, beside sectors that then do not count', async () => {
    const base = sampleReport({ indicators: 1 })
    const [first] = base.figures
    if (first === undefined) throw new Error('No figure')
    const whole = { ...first, actor: null, sector: null, period: base.period, value: 9_999 }
    const bytes = await written({ ...base, figures: [...base.figures, whole] })
    const { Synthèse = [], Données = [] } = readWorkbook(bytes)
    const quarter = Données.slice(5).filter(([period]) => period === 'T3 2025')
    expect(quarter.map((row) => [row[7], row[14]])).toEqual([
      ['Nord', 'Non'],
      ['Ouest', 'Non'],
      ['Sud', 'Non'],
      ['Département', 'Oui'],
    ])
    const others = Données.slice(5).filter(([period, ...rest]) => period !== 'T3 2025' && rest[13] === 'Oui')
    expect(Synthèse[5]?.[7]).toBe(9_999 + others.reduce((sum, row) => sum + Number(row[8]), 0))
  })

  test('tells structures only when they are asked for', async () => {
    const names = (report: IndicatorReport) => composeIndicatorWorkbook(report).sheets.map(({ name }) => name)
    expect(names(sampleReport({}))).toEqual([
      'Synthèse',
      'Secteur Nord',
      'Secteur Ouest',
      'Secteur Sud',
      'Axe 1',
      'Axe 2',
      'Axe 3',
      'Définitions',
      'Données',
      'Collecte',
    ])
    const without = Buffer.concat(Object.values(unpack(await written(sampleReport({ campaign: false }))))).toString()
    expect(without).not.toContain('Atelier des Trois Ponts')
    const { Structures = [] } = readWorkbook(await written(sampleReport({ detail: true, indicators: 1 })))
    expect(Structures.slice(5).map((row) => [row[0], row[6], row[7], row[8], row[9]])[0]).toEqual([
      'T4 2024',
      'Atelier des Trois Ponts 1',
      'Nord',
      'Renseigné',
      20,
    ])
  })

  test('draws charts from cells of their own sheet, and says what each shows', async () => {
    const parts = unpack(await written(sampleReport({})))
    const charts = Object.keys(parts).filter((path) => path.startsWith('xl/charts/'))
    expect(charts).toHaveLength(2 + 3 * 2 + 5)
    const first = textOf(parts, 'xl/charts/chart1.xml')
    expect([...first.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, ref]) => ref)).toEqual([
      "'Synthèse'!$J$5",
      "('Synthèse'!$C$6:$C$6,'Synthèse'!$C$8:$C$10,'Synthèse'!$C$12:$C$13)",
      "('Synthèse'!$J$6:$J$6,'Synthèse'!$J$8:$J$10,'Synthèse'!$J$12:$J$13)",
    ])
    const drawing = textOf(parts, 'xl/drawings/drawing1.xml')
    expect(drawing).toContain('descr="Barres\u00a0: Formations organisées 77\u00a0%')
    expect(drawing.match(/descr="[^"]{20,}"/g)).toHaveLength(2)
    const names = new Map(
      [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet sheetId="(\d+)" name="([^"]+)"/g)].map(([, id, name]) => [
        id,
        name,
      ]),
    )
    for (const [sheet, name] of names) {
      const rels = `xl/drawings/_rels/drawing${sheet}.xml.rels`
      if (parts[rels] === undefined) continue
      for (const [, chart] of textOf(parts, rels).matchAll(/charts\/(chart\d+\.xml)/g))
        for (const [, ref = ''] of textOf(parts, `xl/charts/${chart}`).matchAll(/<c:f>([^<]*)<\/c:f>/g))
          expect(ref).toContain(`'${name}'!`)
    }
  })

  test('names its tables’ columns as their cells do', async () => {
    const parts = unpack(await written(odd))
    const rows = readWorkbook(await written(odd))
    const table = Object.keys(parts).find(
      (path) => path.startsWith('xl/tables/') && textOf(parts, path).includes('tblSynthese'),
    )
    const columns = [...textOf(parts, table ?? '').matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(columns).toEqual(rows.Synthèse?.[4]?.map((cell) => String(cell).replace(/"/g, '&quot;')))
    expect(columns.slice(4, 11)).toEqual([
      'Nord:\\/?*[] &quot;est&quot; ~',
      '=1+1',
      'Département (2)',
      'Cible',
      'cible (2)',
      'Département',
      'Cible (3)',
    ])
  })

  test.runIf(python !== null)('is read by openpyxl: sheets, tables, charts, frozen panes', async () => {
    const file = savedFile(await written(variants['three sectors'] as IndicatorReport), 'xlsx')
    const told = runPython<{ sheets: string[]; tables: string[]; charts: number; frozen: string; area: string }>(
      `import sys, json, openpyxl
book = openpyxl.load_workbook(json.load(sys.stdin))
first = book.worksheets[0]
print(json.dumps({
  'sheets': book.sheetnames, 'tables': [name for sheet in book for name in sheet.tables],
  'charts': sum(len(sheet._charts) for sheet in book), 'frozen': first.freeze_panes, 'area': first.print_area}))`,
      file,
      python ?? undefined,
    )
    expect(told.sheets).toContain('Structures')
    expect(told.tables).toContain('tblDonnees')
    expect(told.charts).toBe(13)
    expect(told.frozen).toBe('D6')
    expect(told.area).toMatch(/^'Synthèse'!\$A\$1:\$L\$\d+$/)
  })
})
