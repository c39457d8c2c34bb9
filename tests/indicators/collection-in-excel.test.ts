import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, type WorkSheet } from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Collection } from '#main/indicators/documents/campaign-workbook/collection.ts'
import { composeCollection } from '#main/indicators/documents/campaign-workbook/compose-collection.ts'
import {
  collectSheetName,
  columnKeysMark,
  formatName,
  hiddenSheetName,
  readKey,
  readReference,
} from '#main/indicators/documents/campaign-workbook/format.ts'
import { writeCollections } from '#main/indicators/documents/campaign-workbook/write-collections.ts'
import { unpackText } from '#main/office/paper/office-package.ts'
import { nationalBreakdowns } from '#shared/records/indicators/national-breakdowns.ts'
import { breakdown, collection, everyMeasure, given, idOf, question } from '../support/collection.ts'
import { hasOffice } from '../support/office.ts'
import { officeErrors } from '../support/read-docx.ts'

const ages = nationalBreakdowns[0].items

const withAges = question('A2.1', 'Accompagnements', {
  unit: 'participations',
  known: given(126),
  breakdowns: [
    breakdown(
      'Âge',
      ages,
      [0, 8, 11, 24, 31, 26, 22, 3].map((value) => given(value)),
    ),
  ],
})

const sample = collection([...everyMeasure(), withAges])

const write = async (one: Collection): Promise<Uint8Array> =>
  (await writeCollections([one], () => undefined))[0] ?? new Uint8Array()

/** What a sheet holds, by address. */
const cellsOf = (sheet: WorkSheet | undefined): ReadonlyMap<string, string | number> =>
  new Map(
    Object.entries(sheet ?? {}).flatMap(([address, cell]) =>
      address.startsWith('!') || cell.v === undefined || cell.v === '' ? [] : [[address, cell.v] as const],
    ),
  )

const sheetsOf = (bytes: Uint8Array) => {
  const { Sheets } = read(bytes)
  return { collect: cellsOf(Sheets[collectSheetName]), hidden: cellsOf(Sheets[hiddenSheetName]) }
}

/** « H6:H8 I2 », a cell at a time: checks that are alike are written once. */
const cellsIn = (ranges: string): readonly string[] =>
  ranges.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split(':')
    const [column, from, to] = [first.replace(/\d+/, ''), Number(first.slice(1)), Number(last.slice(1))]
    return Array.from({ length: to - from + 1 }, (_none, index) => `${column}${from + index}`)
  })

/** Keys of rows by their address, and of columns. */
const keysIn = (cells: ReadonlyMap<string, string | number>) => ({
  rows: [...cells].flatMap(([address, value]) => (readKey(String(value)) === null ? [] : [[address, value]])),
  marked: [...cells].filter(([, value]) => value === columnKeysMark).map(([address]) => address),
})

describe('a collection workbook', () => {
  test('is a file that Office accepts, the same each time', async () => {
    const bytes = await write(sample)
    expect(await officeErrors(bytes, 'xlsx')).toEqual([])
    expect(await write(sample)).toEqual(bytes)
  })

  test('says who fills it, what is to be counted, what was shown last and what is known already', async () => {
    const { collect } = sheetsOf(await write(sample))
    expect(collect.get('A1')).toBe(
      'Collecte du 3e trimestre 2025\u00a0: classeur à remplir\u00a0– Département de la Haute-Lisière',
    )
    expect(collect.get('A2')).toContain('À remplir par\u00a0: Le Préau numérique\u00a0– Villebourg.')
    expect(collect.get('A2')).toContain('Période\u00a0: du 1er\u00a0juillet\u00a02025 au 30\u00a0septembre\u00a02025.')
    expect(collect.get('A2')).toContain('au plus tard le 15\u00a0octobre\u00a02025 à coordination@hautelisiere.example')
    expect(['E5', 'F5', 'G5', 'H5'].map((address) => collect.get(address))).toEqual([
      'Rappel T2 2025',
      'Valeur T3 2025',
      'Sur un total de',
      'Statut, si vous n’avez pas le chiffre',
    ])
    const row = (rank: number) => ['E', 'F', 'G', 'H', 'I', 'J'].map((column) => collect.get(`${column}${rank}`))
    expect([6, 7, 8, 9, 10, 11].map(row)).toEqual([
      [1, 126, undefined, 'Renseigné', undefined, '● Complet'],
      [1, 2.5, undefined, 'Renseigné', undefined, '● Complet'],
      [1, undefined, undefined, undefined, undefined, '– À remplir'],
      [0.75, 9, 12, 'Renseigné', undefined, '● Complet'],
      ['Oui', 'Oui', undefined, 'Renseigné', undefined, '● Complet'],
      [1, undefined, undefined, 'Non disponible', 'Enquête en cours', '● Complet'],
    ])
  })

  test('recalls the period before once something is known of it, in a column that is hidden until then', async () => {
    const isRecallHidden = async (one: Collection) => {
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(Buffer.from(await write(one)) as unknown as ArrayBuffer)
      return book.getWorksheet(collectSheetName)?.getColumn('E').hidden
    }
    expect(await isRecallHidden(sample)).toBe(false)
    expect(await isRecallHidden(collection([question('A1.1', 'Demandé pour la première fois')]))).toBe(true)
  })

  test('adds up what is split, and says how far it is from the whole', async () => {
    const { collect } = sheetsOf(await write(sample))
    expect([...collect].filter(([, value]) => String(value).startsWith('■'))).toEqual([
      ['H23', '■ Écart de 1 avec A2.1'],
    ])
    expect(collect.get('F23')).toBe(125)
    expect([...collect.values()]).toContain('6 indicateurs complets sur 7\u00a0; une ventilation à corriger')
  })

  test('has no code borne by two lines, and says of each sheet and of each table what is expected', async () => {
    const split = question('A1.1', 'Bénéficiaires', {
      breakdowns: nationalBreakdowns.map(({ name, items }) => breakdown(name, items)),
    })
    const long = question('A1.2', 'Longuement défini', { definition: 'mot '.repeat(2_000) })
    const bytes = await write(collection([split, long]))
    const { collect } = sheetsOf(bytes)
    const codes = [...collect].flatMap(([address, value]) =>
      /^A\d+$/.test(address) && /^A1\.\d(?:\.[a-z]\d+)?$/.test(String(value)) ? [String(value)] : [],
    )
    expect(codes).toHaveLength(2 + nationalBreakdowns.flatMap(({ items }) => [...items]).length)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => code.endsWith('1'))).toEqual(['A1.1', 'A1.1.a1', 'A1.1.b1', 'A1.1.c1'])
    expect(collect.get('A3')).toContain('Écrivez sur chaque ligne votre chiffre de la période')
    const words = [...collect.values()].map(String)
    expect(words).toContain(
      'A1.1.c\u00a0– Bénéficiaires, genre\u00a0: répartissez la valeur A1.1 entre ces 3 lignes\u00a0; si vous ne le pouvez pas, laissez-les vides.',
    )
    expect(words).toContain('Compris dans la valeur A1.1')
    expect(words.filter((one) => one.includes('de cette ligne'))).toEqual([])
    const { Sheets } = read(bytes)
    expect(Sheets.Définitions?.A2?.v).toContain('Rien à remplir ici')
  })

  test('is known again by its hidden sheet, its keys, its printed line', async () => {
    const { collect, hidden } = sheetsOf(await write(sample))
    expect(['B1', 'B2', 'B3', 'B4', 'B5'].map((address) => hidden.get(address))).toEqual([
      formatName,
      idOf(3, 1),
      idOf(4, 1),
      idOf(5, 1),
      '2025-T3',
    ])
    expect(['A9', 'B9', 'C9', 'D9', 'E9', 'F9'].map((address) => hidden.get(address))).toEqual([
      'figure',
      sample.questions[3]?.indicator,
      'percent',
      9,
      12,
      'given',
    ])
    const { rows, marked } = keysIn(collect)
    expect(rows).toHaveLength(7 + 8)
    expect(marked).toEqual(['K4'])
    expect(['F4', 'G4', 'H4', 'I4'].map((address) => collect.get(address))).toEqual([
      'value',
      'outOf',
      'answer',
      'note',
    ])
    expect([...collect.values()].flatMap((value) => readReference(String(value)) ?? [])).toEqual([idOf(4, 1)])
    const book = unpackText(await write(sample), 'xl/workbook.xml')
    expect(book).toMatch(/name="concerto"[^>]*state="veryHidden"|state="veryHidden"[^>]*name="concerto"/)
  })

  test('lets one type in its input cells only, within limits that Excel enforces', async () => {
    const xml = unpackText(await write(sample), 'xl/worksheets/sheet1.xml')
    expect(xml).toContain('<sheetProtection sheet="1"')
    const checks = [...xml.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/g)].map(
      ([, attributes = '', formulas = '']) => ({
        ref: /sqref="([^"]*)"/.exec(attributes)?.[1],
        type: /type="([^"]*)"/.exec(attributes)?.[1],
        formulas: formulas
          .replaceAll(/<\/?formula\d>/g, ' ')
          .trim()
          .replaceAll(/\s+/g, ' '),
        said: /prompt="[^"]+"/.test(attributes) && /error="[^"]+"/.test(attributes),
      }),
    )
    const of = (cell: string) => checks.find(({ ref = '' }) => cellsIn(ref).includes(cell))
    expect(of('F6')).toMatchObject({ type: 'whole', formulas: '0 100000' })
    expect(of('F7')?.formulas).toBe('AND(ISNUMBER(F7),F7&gt;=0,F7&lt;=10000,ROUND(F7,2)=F7)')
    expect(of('G9')).toMatchObject({ type: 'whole', formulas: '0 100000' })
    expect(of('F10')?.formulas).toBe('&quot;Oui,Non&quot;')
    expect(of('F11')?.formulas).toBe('&quot;1,2,3,4,5&quot;')
    expect(of('H6')?.formulas).toBe('&quot;Renseigné,Non disponible,Ne s’applique pas&quot;')
    expect(of('I6')).toMatchObject({ type: 'textLength', formulas: '0 250' })
    expect(checks.every(({ said }) => said)).toBe(true)
    // Seven values, one total of a share, seven statuses, seven notes, eight parts.
    expect(checks.flatMap(({ ref = '' }) => cellsIn(ref))).toHaveLength(7 + 1 + 7 + 7 + 8)
  })

  test('prints on one page in width, whatever the length of what it says', async () => {
    const long = collection(
      [question('A1.1', 'Long', { definition: 'Une définition écrite pour être lue avec attention. '.repeat(70) })],
      { structure: `Association ${'pour l’inclusion '.repeat(15)}` },
    )
    const bytes = await write(long)
    expect(await officeErrors(bytes, 'xlsx')).toEqual([])
    const { SheetNames, Sheets } = read(bytes)
    expect(SheetNames).toEqual(['Collecte', 'Définitions', 'concerto'])
    const whole = [...cellsOf(Sheets.Définitions).values()].join(' ')
    expect(whole).toContain(long.questions[0]?.definition.trim().slice(-200))
    const { collect } = sheetsOf(bytes)
    expect(String(collect.get('C7'))).toContain('(suite dans la feuille «\u00a0Définitions\u00a0»)')
    for (const line of ['A2', 'A3']) expect(String(collect.get(line)).length).toBeLessThanOrEqual(220)
    const xml = unpackText(bytes, 'xl/worksheets/sheet1.xml')
    for (const [, height] of xml.matchAll(/ ht="([\d.]+)"/g)) expect(Number(height)).toBeLessThanOrEqual(409)
    expect(xml).toContain('fitToWidth="1" fitToHeight="0"')
    expect(unpackText(bytes, 'xl/workbook.xml')).not.toContain('_xlnm.Print_Titles')
  })

  test('repeats its titles when its questions take several pages, and keeps a table of parts whole', async () => {
    const many = Array.from({ length: 40 }, (_none, rank) => question(`A1.${rank + 1}`, `Indicateur ${rank + 1}`))
    const long = unpackText(await write(collection(many)), 'xl/workbook.xml')
    expect(long).toMatch(/_xlnm\.Print_Titles"[^>]*>[^<]*\$5:\$5</)
    // Under so many questions, the table of parts would be cut for some number of them.
    const sheets = await Promise.all(
      many.slice(0, 30).map((_one, count) => write(collection([...many.slice(0, count), ...everyMeasure()]))),
    )
    expect(sheets.some((bytes) => unpackText(bytes, 'xl/worksheets/sheet1.xml').includes('<rowBreaks'))).toBe(true)
  })
})

/** Without figures, wrong ones, and all three national breakdowns: what is stored is what another program counts. */
const filled = collection([
  ...everyMeasure(),
  question('A2.1', 'Accompagnements', {
    known: given(20),
    breakdowns: [
      breakdown('Âge', ages),
      breakdown(
        'Statut',
        nationalBreakdowns[1].items,
        [5, 5, 5, 5, 0].map((value) => given(value)),
      ),
      breakdown(
        'Genre',
        nationalBreakdowns[2].items,
        [10, 9.5, 0].map((value) => given(value)),
      ),
    ],
  }),
  question('A2.2', 'Part de lieux ouverts', {
    measure: 'percent',
    known: given(14, 12),
    breakdowns: [breakdown('Genre', nationalBreakdowns[2].items, [given(7, 6), given(7, 6), null])],
  }),
  question('A2.3', 'Un statut qui contredit sa valeur', { known: { ...given(3), answer: 'unavailable' } }),
  question('A2.4', 'Une valeur qui manque', { known: { ...given(0), value: null } }),
  question('A2.5', 'Un total qui manque', { measure: 'percent', known: given(3, null) }),
])

describe.skipIf(!hasOffice)('a collection workbook, saved by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-collecte-'))
  let [before, after] = [sheetsOf(new Uint8Array()), sheetsOf(new Uint8Array())]

  beforeAll(async () => {
    const bytes = await write(filled)
    writeFileSync(join(folder, 'a.xlsx'), bytes)
    const out = join(folder, 'out')
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/office`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        out,
        join(folder, 'a.xlsx'),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    )
    ;[before, after] = [sheetsOf(bytes), sheetsOf(readFileSync(join(out, 'a.xlsx')))]
  }, 150_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('keeps its keys, its hidden sheet and its printed line', () => {
    expect(keysIn(after.collect)).toEqual(keysIn(before.collect))
    expect(after.hidden).toEqual(before.hidden)
    expect([...after.collect.values()].flatMap((value) => readReference(String(value)) ?? [])).toEqual([idOf(4, 1)])
  })

  test('counts what we stored', () => {
    const signs = (cells: ReadonlyMap<string, string | number>) =>
      [...cells].filter(([address, value]) => /^[–●■]/.test(String(value)) || /^F\d+$/.test(address))
    expect(signs(before.collect)).toHaveLength(43)
    // Its own locale writes a decimal point.
    expect(signs(after.collect).map(([at, value]) => [at, String(value).replace('0.5', '0,5')])).toEqual(
      signs(before.collect).map(([at, value]) => [at, String(value)]),
    )
    const balance = (cells: ReadonlyMap<string, string | number>) =>
      [...cells.values()].filter((value) => /sur 11/.test(String(value)))
    expect(balance(after.collect)).toEqual(balance(before.collect))
  })
})

test('what is composed has each sheet once', () => {
  expect(composeCollection(sample).sheets.map(({ name }) => name)).toEqual(['Collecte', 'concerto'])
})
