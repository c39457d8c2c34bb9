import { describe, expect, test } from 'vitest'
import { composeIndicatorWorkbook } from '#main/indicators/documents/indicator-workbook/compose-workbook.ts'
import type { IndicatorReport } from '#main/indicators/documents/indicator-workbook/report.ts'
import { textOf, unpack } from '#main/office/paper/office-package.ts'
import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { starterDictionary } from '#shared/records/indicators/indicator/starter-dictionary.ts'
import type { Period } from '#shared/text/period.ts'
import { sampleReport } from '../support/indicator-report.ts'
import { countsPages, hasOffice, wordsByPage } from '../support/office.ts'
import { pythonWith, runPython } from '../support/python.ts'
import { officeErrors, savedFile } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { recalculated, storedResults } from '../support/recalculated.ts'

const written = async (report: IndicatorReport): Promise<Uint8Array> =>
  (await writeWorkbook(composeIndicatorWorkbook(report))).bytes

const python = pythonWith('openpyxl')

const wordsOf = (rows: readonly (readonly unknown[])[]): string => rows.flat().join(' ')

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
  'seven sectors, provisional': {
    ...sampleReport({ sectors: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => `Communauté de communes ${name}`) }),
    day: '2025-08-20',
  },
  'all printed': { ...sampleReport({ detail: true }), printsAll: true },
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
    expect(stored.map(({ size }) => size > 50)).toEqual(
      Object.keys(variants).map((name) => name !== 'no figure, no campaign'),
    )
  })

  test('says that nothing was given, and that nobody was asked', async () => {
    const { Synthèse = [], Données = [] } = readWorkbook(
      await written(variants['no figure, no campaign'] as IndicatorReport),
    )
    const line = Synthèse.find(([code]) => code === 'A1.1')
    expect(line?.slice(3)).toEqual(['–', '–', '–', '–', '–', 6000, null, '– Pas de chiffre', '–', null])
    expect(Données).toHaveLength(5)
    expect(wordsOf(Synthèse)).toContain('Aucune campagne de collecte sur cette période.')
    expect(wordsOf(Synthèse)).not.toContain('À lire d’abord')
  })

  test('says nothing of sectors where there are none', async () => {
    const report = sampleReport({ sectors: [], detail: true })
    const sheets = readWorkbook(await written({ ...report, filters: 'tous les axes' }))
    expect(Object.keys(sheets)).toEqual(['Synthèse', 'Département', 'Définitions', 'Données', 'Structures'])
    const told = Object.entries(sheets).flatMap(([name, lines]) =>
      lines.flat().flatMap((cell) => (/secteur/i.test(String(cell)) ? [[name, cell]] : [])),
    )
    expect(told).toEqual([])
  })

  test('folds what has no figure behind the line that names it', async () => {
    const base = sampleReport({})
    const bytes = await written({
      ...base,
      figures: base.figures.filter(({ indicator }) => indicator !== 'indicator-0001'),
    })
    const sheet = textOf(unpack(bytes), 'xl/worksheets/sheet1.xml')
    const folded = [...sheet.matchAll(/<row r="(\d+)"[^>]* hidden="1"[^>]* outlineLevel="1"/g)].map(([, row]) =>
      Number(row),
    )
    const after = [...sheet.matchAll(/<row collapsed="1" r="(\d+)"/g)].map(([, row]) => Number(row))
    const { Synthèse = [] } = readWorkbook(bytes)
    expect(folded.map((row) => Synthèse[row - 1]?.[0])).toEqual(['A1.2'])
    expect(after.map((row) => Synthèse[row - 1]?.[0])).toEqual([
      'Sans chiffre de T4 2024 à T3 2025\u00a0: un indicateur (A1.2 Emplois créés). Le bouton «\u00a0+\u00a0» dans la marge le montre.',
    ])
  })

  test('tells who answered, who is missing and why', async () => {
    const { Synthèse = [] } = readWorkbook(await written(sampleReport({})))
    const at = Synthèse.findIndex(([first]) => String(first).startsWith('Qui a répondu'))
    expect(Synthèse[at + 2]?.slice(1, 5)).toEqual([
      'Nord',
      1,
      5,
      'Atelier des Trois Ponts 2 (réponse revenue, à corriger), Atelier des Trois Ponts 3 (relancée le 20.10.2025)',
    ])
    expect(Synthèse[at + 3]?.slice(1, 5)).toEqual([
      null,
      null,
      null,
      'Atelier des Trois Ponts 4 (ne répondra pas), Atelier des Trois Ponts 5 (rien n’est noté comme envoyé)',
    ])
  })

  test('says first what is provisional, who is missing and what they weighed; all of it goes when all is in', async () => {
    const base = sampleReport({})
    const asked = base.indicators.map(({ id }) => ({
      indicator: id,
      period: base.period,
      actor: 'actor-0002' as RowId,
      sector: base.sectors[2]?.id ?? null,
      closed: false,
      toCorrect: true,
    }))
    const late = await written({ ...base, asked })
    const { Synthèse: first = [], 'Secteur Sud': south = [], 'Secteur Nord': north = [] } = readWorkbook(late)
    expect(first[0]?.[0]).toBe('Indicateurs communs – 3e trimestre 2025   PROVISOIRE')
    expect(first[5]?.[0]).toBe(
      'Provisoire\u00a0: 1\u00a0réponse reçue sur 5. Les chiffres en italique sur hachures, suivis de «\u00a0p\u00a0», peuvent encore changer\u00a0: ne pas les publier sans ce mot.',
    )
    expect(String(first[6]?.[0])).toMatch(
      /^Qui manque, en tout ou en partie\s: Atelier des Trois Ponts 2 \(Nord, réponse à corriger\), .* Ensemble, elles pesaient \d+\s% de «\sAccompagnements\s», T4 2024 à T2 2025\.$/,
    )
    expect(String(first[7]?.[0])).toMatch(
      /^Ne répondra pas\s: Atelier des Trois Ponts 4 \(Nord\)\. Les chiffres sont sans elle\./,
    )
    expect(String(south[0]?.[0])).toContain('PROVISOIRE')
    expect(String(north[0]?.[0])).not.toContain('PROVISOIRE')
    const texts = Object.values(unpack(late)).map((part) => Buffer.from(part).toString())
    expect(texts.some((text) => text.includes('prst="wdUpDiag"'))).toBe(true)
    const done = await written({ ...base, campaign: null })
    const { Synthèse: whole = [] } = readWorkbook(done)
    const all = Object.values(unpack(done)).map((part) => Buffer.from(part).toString().replaceAll('○  provisoire', ''))
    for (const sign of ['rovisoire\u00a0:', 'PROVISOIRE', 'wdUpDiag', 'lightUp', '(p)'])
      expect([sign, all.some((text) => text.includes(sign))]).toEqual([sign, false])
    expect(whole.slice(5, 8).map(([text]) => String(text).slice(0, 20))).toEqual([
      'Évolution\u00a0: de T2 20',
      'Les lignes s’additio',
      'A2.4, T3 2025\u00a0: Deux',
    ])
  })

  test('says which figures are to be confirmed: how many, and whose; never that they are missing', async () => {
    const base = sampleReport({})
    const unconfirmed = ['indicator-0000', 'indicator-0003'].map((indicator) => ({
      indicator: indicator as RowId,
      period: base.period,
      actor: 'actor-0000' as RowId,
      sector: base.sectors[0]?.id ?? null,
      structure: 'Atelier des Trois Ponts 1',
    }))
    const all = base.campaign?.answers.map((one) => ({ ...one, state: 'received' as const })) ?? []
    const campaign = { name: 'Collecte', inWords: [], answers: all }
    const {
      Synthèse: first = [],
      'Secteur Nord': north = [],
      'Secteur Sud': south = [],
    } = readWorkbook(await written({ ...base, campaign, unconfirmed }))
    expect(String(first[0]?.[0])).toContain('PROVISOIRE')
    expect(String(first[5]?.[0])).toMatch(/^Provisoire\s: deux chiffres sont à confirmer\. Les chiffres en italique/)
    expect(first[6]?.[0]).toBe('Deux chiffres à confirmer\u00a0: Atelier des Trois Ponts 1 (Nord).')
    const at = first.findIndex(([cell]) => String(cell).startsWith('Qui a répondu'))
    expect(first[at + 2]?.slice(1, 5)).toEqual(['Nord', 5, 5, 'Atelier des Trois Ponts 1 (deux chiffres à confirmer)'])
    expect(wordsOf(north)).toContain('Provisoire\u00a0: deux chiffres sont à confirmer')
    expect(wordsOf(south)).not.toContain('à confirmer')
    const earlier = unconfirmed.map((one) => ({ ...one, period: '2025-T1' as Period }))
    const { Synthèse: before = [] } = readWorkbook(await written({ ...base, campaign, unconfirmed: earlier.slice(1) }))
    expect(before[6]?.[0]).toBe('Un chiffre à confirmer\u00a0: Atelier des Trois Ponts 1 (Nord).')
    expect(wordsOf(before)).not.toContain('réponses sont attendues')
  })

  test('adds up: the sectors and what is of none make the département, in the cells as in « Données »', async () => {
    const base = sampleReport({})
    const moved = base.figures.map((one) => (one.actor === 'actor-0004' ? { ...one, sector: null } : one))
    const { Synthèse = [], Données = [] } = readWorkbook(await written({ ...base, figures: moved }))
    const data = Données.slice(5).filter(([, , , code, , breakdown]) => code === 'A1.1' && breakdown === 'Ensemble')
    const sum = (rows: typeof data): number => rows.reduce((total, row) => total + Number(row[8]), 0)
    const line = Synthèse.find(([code]) => code === 'A1.1') ?? []
    const parts = ['Nord', 'Ouest', 'Sud', 'Sans secteur'].map((sector) => sum(data.filter((row) => row[7] === sector)))
    expect(line.slice(3, 8)).toEqual([...parts, parts.reduce((total, one) => total + one, 0)])
    expect(parts[3]).toBeGreaterThan(0)
    expect(line[7]).toBe(sum(data.filter((row) => row[14] === 'Oui')))
    expect(Synthèse.find(([code]) => code === 'A2.5')?.[6]).toBe('÷')
  })

  test('keeps the year of a sector that gave nothing in the last period, and says that it is awaited', async () => {
    const base = sampleReport({ indicators: 1 })
    const [north] = base.sectors
    const isLast = ({ sector, period }: (typeof base.figures)[number]) => sector === north?.id && period === base.period
    const gone = base.figures.filter(isLast)
    const asked = gone.map(({ indicator, period, actor, sector }) => ({
      ...{ indicator, period, sector, closed: false, toCorrect: false },
      actor: actor as RowId,
    }))
    const figures = base.figures.filter((one) => !isLast(one))
    const { Synthèse = [], Données = [] } = readWorkbook(await written({ ...base, figures, asked }))
    const given = figures.filter(({ sector }) => sector === north?.id).reduce((sum, { value }) => sum + (value ?? 0), 0)
    expect(Synthèse.find(([code]) => code === 'A1.1')?.[3]).toBe(given)
    const awaited = Données.slice(5).filter((row) => row[0] === 'T3 2025' && row[7] === 'Nord')
    expect(awaited.map((row) => [row[8], row[15]])).toEqual([[null, 'Oui']])
  })

  test('gives what was given for the whole département a row of its own, beside sectors that then do not count', async () => {
    const base = sampleReport({ indicators: 1 })
    const [first] = base.figures
    if (first === undefined) throw new Error('No figure')
    const whole = { ...first, actor: null, sector: null, period: base.period, value: 9_999 }
    const bytes = await written({ ...base, figures: [...base.figures, whole] })
    const { Synthèse = [], Données = [] } = readWorkbook(bytes)
    const quarter = Données.slice(5).filter(([period]) => period === 'T3 2025')
    expect(quarter.map((row) => [row[7], row[14], row[16]])).toEqual([
      ['Nord', 'Non', 'Oui'],
      ['Ouest', 'Non', 'Oui'],
      ['Sud', 'Non', 'Oui'],
      // What is compared with the period before is what the structures gave, for both.
      ['Département', 'Oui', 'Oui'],
      ['Département', 'Oui', 'Non'],
    ])
    expect(quarter.slice(3).reduce((sum, row) => sum + Number(row[8]), 0)).toBe(9_999)
    const others = Données.slice(5).filter(([period, ...rest]) => period !== 'T3 2025' && rest[13] === 'Oui')
    const line = Synthèse.find(([code]) => code === 'A1.1') ?? []
    expect(line[6]).toBe('÷')
    expect(wordsOf(Synthèse)).toMatch(/A1\.1\s: le Département n’est pas la somme de ses secteurs \(÷\)/)
    expect(line[7]).toBe(9_999 + others.reduce((sum, row) => sum + Number(row[8]), 0))
  })

  test('tells structures only when they are asked for', async () => {
    const names = (report: IndicatorReport) => composeIndicatorWorkbook(report).sheets.map(({ name }) => name)
    expect(names(sampleReport({}))).toEqual([
      'Synthèse',
      'Département',
      'Secteur Nord',
      'Secteur Ouest',
      'Secteur Sud',
      'Définitions',
      'Données',
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
    expect(charts).toHaveLength(1 + 3 + 4 * 2)
    const first = textOf(parts, 'xl/charts/chart1.xml')
    expect([...first.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, ref]) => ref)).toEqual([
      "'Synthèse'!$C$27",
      "'Synthèse'!$B$28:$B$33",
      "'Synthèse'!$C$28:$C$33",
    ])
    expect(first).toContain('<c:majorUnit val="1"/>')
    const drawing = textOf(parts, 'xl/drawings/drawing1.xml')
    expect(drawing).toContain(
      'descr="Barres de la part de la cible atteinte, la cible étant à 100\u00a0%\u00a0: Formations organisées 77\u00a0%',
    )
    expect(drawing.match(/descr="[^"]{20,}"/g)).toHaveLength(4)
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
    const heads = rows.Synthèse?.find(([first]) => first === 'Code')
    expect(columns).toEqual(heads?.map((cell) => String(cell).replace(/"/g, '&quot;')))
    expect(columns.slice(3, 10)).toEqual([
      'Nord:\\/?*[] &quot;est&quot; ~',
      '=1+1',
      'Département (2)',
      'Cible',
      'cible (2)',
      'Sans secteur',
      'Département',
    ])
  })

  test.runIf(countsPages)(
    'prints at most eight pages for the starter dictionary, and its definitions when asked',
    async () => {
      expect(starterDictionary.length).toBeLessThanOrEqual(28)
      const provisional: IndicatorReport = { ...sampleReport({ indicators: 28 }), day: '2025-08-20' }
      const pages = wordsByPage(await written(provisional), 'xlsx')
      expect(pages.length).toBeLessThanOrEqual(8)
      expect(pages[0]).toContain('PROVISOIRE')
      expect(pages[1]).toContain('Qui a répondu')
      expect(pages.filter((words) => /Définitions des indicateurs|Données à plat/.test(words))).toEqual([])
      // Where much is to be read first, the table is longer: its charts and who answered then have one page more.
      const period = provisional.period
      const noted = provisional.indicators.map((one, rank) => ({
        ...one,
        notes: [{ period, text: 'Août était fermé.' }],
        targets: rank < 10 ? one.targets : [],
      }))
      const more = wordsByPage(await written({ ...provisional, indicators: noted }), 'xlsx')
      expect(more.filter((words) => words.includes('provisoire – Graphiques'))).toEqual([
        expect.stringContaining('Qui a répondu'),
      ])
      expect(more.length).toBeLessThanOrEqual(8)
      const all = wordsByPage(await written({ ...provisional, printsAll: true }), 'xlsx')
      expect(all.filter((words) => words.includes('provisoire – Définitions'))).toHaveLength(2)
      expect(all.filter((words) => words.includes('provisoire – Données')).length).toBeGreaterThan(2)
    },
  )

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
    expect(told.charts).toBe(12)
    expect(told.frozen).toBe('C13')
    expect(told.area).toMatch(/^'Synthèse'!\$A\$1:\$M\$\d+$/)
  })
})
