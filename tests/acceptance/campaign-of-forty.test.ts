import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileReport } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import {
  disturb,
  edited,
  openedFigures,
  rowsBySql,
  type SentFile,
  startCampaign,
  type,
  workbooksOf,
} from '../support/campaign.ts'
import { hasOffice } from '../support/office.ts'
import { createReadyApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const size = 40

/** What was typed in one workbook: figures that must enter, and cells that must be told. */
interface Filled {
  readonly name: string
  readonly good: Readonly<Record<string, string>>
  readonly bad: readonly string[]
}

const goodCount = fc.integer({ min: 0, max: 99_999 })
const badCell = fc.constantFrom<ExcelJS.CellValue>(
  '12 ateliers',
  -4,
  7.5,
  'environ 30',
  '1E+03',
  { error: '#REF!' } as ExcelJS.CellErrorValue,
  '200 000',
)
const anyFilling = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: goodCount.map((value) => ({ kind: 'good' as const, value })) },
    { weight: 2, arbitrary: badCell.map((value) => ({ kind: 'bad' as const, value })) },
    { weight: 2, arbitrary: fc.constant({ kind: 'none' as const, value: null }) },
  ),
  { minLength: 9, maxLength: 9 },
)

/** Fills the cells that count with what chance says, always the same for the same seed. */
const fill = async (
  bytes: Uint8Array,
  keys: readonly string[],
  rank: number,
  then: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Omit<Filled, 'name'> & { readonly bytes: Uint8Array }> => {
  const [filling = []] = fc.sample(anyFilling, { numRuns: 1, seed: 20_260 + rank })
  const good: Record<string, string> = {}
  const bad: string[] = []
  const saved = await edited(bytes, (sheet, book) => {
    for (const [at, key] of keys.entries()) {
      const cell = filling[at]
      if (cell === undefined || cell.kind === 'none') continue
      // One in two as a text with its thousands apart, as people type.
      const typed = cell.kind === 'good' && (at + rank) % 2 === 0 ? cell.value.toLocaleString('fr-FR') : cell.value
      type(sheet, key, { value: typed })
      if (cell.kind === 'good') good[key] = String(cell.value)
      else bad.push(key)
    }
    then(sheet, book)
  })
  return { good, bad, bytes: saved }
}

/** Saves workbooks again with LibreOffice, all at once, as .xlsx and as .ods; with a password for the last. */
const throughOffice = (files: readonly SentFile[], format: 'xlsx' | 'ods'): readonly Uint8Array[] => {
  const folder = temporaryFolder()
  const out = join(folder, 'out')
  mkdirSync(out)
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', format, '--outdir', out],
      ...files.map(({ name }) => join(folder, name)),
    ],
    { stdio: 'ignore', timeout: 240_000 },
  )
  const saved = readdirSync(out)
  expect(saved).toHaveLength(files.length)
  return files.map(({ name }) => readFileSync(join(out, name.replace(/\.xlsx$/, `.${format}`))))
}

const stored = (app: TestApp) =>
  rowsBySql(app, `SELECT actor, indicator, item, value, source FROM figure ORDER BY actor, indicator, item`)

test.skipIf(!hasOffice)(
  'a campaign of forty workbooks: every good figure in, every bad one explained, nothing else changed',
  { timeout: 600_000 },
  async () => {
    const app = await createReadyApp()
    const names = Array.from({ length: size }, (_, rank) => `Structure ${String(rank + 1).padStart(2, '0')}`)
    const { id, asked, structures } = await startCampaign(app, names)
    const books = await workbooksOf(app, id)
    expect(books).toHaveLength(size)
    const keys = [asked.supports, ...asked.items.map((item) => `${asked.supports}/${item}`)]
    const other = await createReadyApp()
    const stranger = await startCampaign(other, ['Ailleurs'])
    const [foreign = new Uint8Array()] = await workbooksOf(other, stranger.id)

    const filled = await Promise.all(
      books.map((bytes, rank) =>
        fill(bytes, keys, rank, (sheet, book) => {
          if (rank % 8 === 2) disturb(sheet)
          if (rank % 8 === 4) book.removeWorksheet('concerto')
        }),
      ),
    )
    const plain = filled.map(({ bytes }, rank) => ({ name: `classeur-${rank + 1}.xlsx`, bytes }))
    const inXlsx = plain.filter((_, rank) => rank % 5 === 1)
    const inOds = plain.filter((_, rank) => rank % 5 === 3)
    const [xlsx, ods] = [throughOffice(inXlsx, 'xlsx'), throughOffice(inOds, 'ods')]

    // Damaged on purpose: cut short, and one that nobody can open.
    const cut = 10
    const sealed = 20
    const ole = new Uint8Array(2_048)
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    ole.set(Buffer.from('EncryptedPackage', 'utf16le'), 512)
    const sent = plain.map((file, rank): SentFile => {
      if (rank === cut) return { ...file, bytes: file.bytes.subarray(0, file.bytes.length / 2) }
      if (rank === sealed) return { ...file, bytes: ole }
      if (rank % 5 === 1) return { name: `renommé ${rank}.bin`, bytes: xlsx[inXlsx.indexOf(file)] ?? file.bytes }
      if (rank % 5 === 3) return { name: `libre ${rank}.ods`, bytes: ods[inOds.indexOf(file)] ?? file.bytes }
      return file
    })
    const files = [
      ...sent,
      { name: 'ailleurs.xlsx', bytes: foreign },
      { name: 'note.txt', bytes: new Uint8Array([97]) },
    ]

    const { preview, apply } = await openedFigures(app, id, files)
    const { files: reports } = await preview()
    const unread = reports.flatMap((one) => (one.kind === 'unreadable' ? [[one.file, one.error.code]] : []))
    expect(unread).toEqual([
      [cut, 'file-unreadable'],
      [sealed, 'file-unreadable'],
      [size + 1, 'file-unreadable'],
    ])
    expect(reports[size]).toMatchObject({ kind: 'collection', aside: 'otherEspace' })
    const read = reports.slice(0, size).filter((one) => one.kind !== 'unreadable')
    for (const report of read) expectExplained(report, filled[report.file], names[report.file])

    expect(stored(app)).toEqual([])
    const { written, toCorrect } = await apply()
    const good = filled.flatMap((one, rank) =>
      rank === cut || rank === sealed ? [] : goodOf(one.good, structures[rank]),
    )
    // Each left lines empty: all of them are asked again.
    expect([written, toCorrect]).toEqual([good.length, size - 2])
    expect(stored(app)).toEqual(good.toSorted(byKey))

    // Once more, whole: nothing changes, and everything says so.
    const undoable = await app.call('history.undoable', {})
    const again = await openedFigures(app, id, files)
    expect((await again.preview()).files.filter((one) => one.kind === 'collection').map(({ aside }) => aside)).toEqual([
      ...read.map(() => 'alreadyRead'),
      'otherEspace',
    ])
    expect(await again.apply()).toMatchObject({ written: 0, received: 0 })
    expect([stored(app), await app.call('history.undoable', {})]).toEqual([good.toSorted(byKey), undoable])
    // One undo takes back the whole campaign.
    await app.call('history.undo', {})
    expect(stored(app)).toEqual([])
  },
)

/** Recognised as whose it is; what is taken is what was typed; each cell that is not has its address and its reason. */
const expectExplained = (
  report: FileReport,
  filled: Pick<Filled, 'good' | 'bad'> | undefined,
  name: string | undefined,
) => {
  if (report.kind !== 'collection' || filled === undefined) throw new Error(`${report.name} is no collection`)
  expect([report.name, report.structure?.name, report.aside]).toEqual([report.name, name, null])
  expect([report.name, report.figures.map(({ key }) => key).toSorted()]).toEqual([
    report.name,
    Object.keys(filled.good).toSorted(),
  ])
  expect([report.name, report.refused.length]).toEqual([report.name, filled.bad.length])
  for (const { address, reason } of report.refused)
    expect([/^[A-Z]+\d+$/.test(address), reason !== '']).toEqual([true, true])
}

interface StoredLine {
  readonly actor: unknown
  readonly indicator: string
  readonly item: string | null
  readonly value: string
  readonly source: string
}

const goodOf = (good: Readonly<Record<string, string>>, actor: RowId | undefined): readonly StoredLine[] =>
  Object.entries(good).map(([key, value]) => {
    const [indicator = '', item = null] = key.split('/')
    return { actor, indicator, item, value, source: 'campaign' }
  })

/** As SQLite orders them: what is absent first. */
const byKey = (a: StoredLine, b: StoredLine): number => (keyOf(a) < keyOf(b) ? -1 : 1)

const keyOf = ({ actor, indicator, item }: StoredLine): string => `${actor} ${indicator} ${item ?? ''}`
