import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import ExcelJS from 'exceljs'
import { unpack } from '#main/office/paper/office-package.ts'
import type { FiguresChoices } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { nationalBreakdowns } from '#shared/records/indicators/national-breakdowns.ts'
import type { Period } from '#shared/text/period.ts'
import { create } from './directory.ts'
import type { TestApp } from './test-app.ts'

export const campaignPeriod = '2026-T3' as Period

/** The ages of the national statistics. */
export const ages = [...nationalBreakdowns[0].items]

/** An indicator of each measure, the first split by age. */
const askedDictionary = async (app: TestApp) => {
  const add = (name: string, measure: string) =>
    create(app, 'indicator', {
      ...{ name, measure, definition: `Ce que compte « ${name} ».`, unit: 'unités' },
      ...{ provider: 'actors', frequency: 'quarterly' },
    })
  const indicators = {
    supports: await add('Accompagnements', 'count'),
    jobs: await add('Emplois', 'fte'),
    money: await add('Dépenses', 'euros'),
    open: await add('Lieux ouverts', 'percent'),
    plan: await add('Plan écrit', 'yesNo'),
    mark: await add('Satisfaction', 'scale'),
  }
  const breakdown = await create(app, 'breakdown', { indicator: indicators.supports, name: 'Âge' })
  const items: RowId[] = []
  for (const [rank, label] of ages.entries())
    items.push(await create(app, 'breakdownItem', { breakdown, label, position: `a${rank}` }))
  return { ...indicators, breakdown, items }
}

/** A campaign that asks structures of these names for all of it. */
export const startCampaign = async (app: TestApp, names: readonly string[]) => {
  const asked = await askedDictionary(app)
  const structures: RowId[] = []
  for (const name of names) structures.push(await create(app, 'actor', { name }))
  const { supports, jobs, money, open, plan, mark } = asked
  const { id } = await app.call('campaigns.create', {
    name: 'Collecte du 3e trimestre 2026',
    period: campaignPeriod,
    opensOn: null,
    dueOn: '2026-10-15',
    replyTo: '',
    message: '',
    indicators: [supports, jobs, money, open, plan, mark],
    structures,
  })
  return { id, asked, structures }
}

/** The workbooks of a campaign, in the order of its structures' names. */
export const workbooksOf = async (app: TestApp, campaign: RowId): Promise<readonly Uint8Array[]> => {
  const job = randomUUID()
  const { workbooks } = await app.call('campaigns.workbooks', { campaign, structures: null, job })
  const bytes = app.app.file(job)?.bytes ?? new Uint8Array()
  return workbooks === 1 ? [bytes] : Object.values(unpack(bytes))
}

/** What is typed at a key, by the names of its columns. */
export type Typed = Readonly<Partial<Record<'value' | 'outOf' | 'answer' | 'note', ExcelJS.CellValue>>>

/** The same workbook once someone has worked in it, saved by another program than Concerto's own writer. */
export const edited = async (
  bytes: Uint8Array,
  edit: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const [sheet] = book.worksheets
  if (sheet === undefined) throw new Error('A workbook has no sheet.')
  edit(sheet, book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Types in a row, found by its key as a program finds it. @returns the address of each cell typed in */
export const type = (sheet: ExcelJS.Worksheet, key: string, typed: Typed): Readonly<Record<string, string>> => {
  const row = rowsWith(sheet, key)[0]
  const head = rowsWith(sheet, 'concerto:colonnes').findLast((line) => line.number < (row?.number ?? 0))
  if (row === undefined || head === undefined) throw new Error(`No row for ${key}`)
  return Object.fromEntries(
    Object.entries(typed).map(([column, value]) => {
      const cell = row.getCell(columnOf(head, column))
      cell.value = value
      return [column, cell.address]
    }),
  )
}

const rowsWith = (sheet: ExcelJS.Worksheet, text: string): readonly ExcelJS.Row[] => {
  const found: ExcelJS.Row[] = []
  sheet.eachRow((row) => {
    if ((row.values as unknown[]).some((value) => value === text)) found.push(row)
  })
  return found
}

const columnOf = (head: ExcelJS.Row, name: string): number => (head.values as unknown[]).indexOf(name)

/** The rows of a table, by SQL on the file itself. */
export const rowsBySql = (app: TestApp, sql: string): readonly Readonly<Record<string, unknown>>[] => {
  const db = new Database(join(app.dataDir, 'concerto.db'), { readonly: true })
  try {
    return db.prepare<[], Record<string, unknown>>(sql).all()
  } finally {
    db.close()
  }
}

export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files opened together, beside those that were before, with what they would do and what they do. */
export const openedFigures = async (
  app: TestApp,
  campaign: RowId | null,
  files: readonly SentFile[],
  before: { readonly import: string } | null = null,
) => {
  let opened = { import: before?.import ?? '', files: 0 }
  for (const { name, bytes } of files) {
    const job = randomUUID()
    opened = await app.call('figuresImport.open', { import: opened.import || null, name, content: bytes, job })
  }
  const asked = (choices: Partial<FiguresChoices> = {}) => ({
    ...opened,
    campaign,
    choices: { structures: [], periods: [], figures: [], lines: [], confirmed: [], ...choices },
  })
  return {
    opened,
    preview: (choices?: Partial<FiguresChoices>) => app.call('figuresImport.preview', asked(choices)),
    apply: (choices?: Partial<FiguresChoices>) => app.call('figuresImport.apply', asked(choices)),
  }
}

/** Swaps two rows of the first table, puts a column in and a line over it. */
export const disturb = (sheet: ExcelJS.Worksheet): void => {
  const line = (sheet.getColumn(1).values as unknown[]).indexOf('T.1')
  const [one, two] = [sheet.getRow(line), sheet.getRow(line + 1)]
  const [upper, lower] = [(one.values as []).slice(), (two.values as []).slice()]
  one.values = lower
  two.values = upper
  sheet.spliceColumns(3, 0, [])
  sheet.spliceRows(2, 0, ['Rempli en octobre'])
}
