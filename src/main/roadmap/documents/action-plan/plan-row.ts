import type { ImportIssue } from '#shared/contract/import-line.ts'
import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { columnLetter } from '#shared/text/column-letter.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { quoted, type Reading } from '#shared/text/normalise/reading.ts'
import { isLegend } from './cells/legend.ts'
import { type NamedCell, periodIn } from './cells/year-columns.ts'
import { createNumberMender, numberedTitle, readNumber } from './numbering.ts'
import type { FichesInput, PlanSheet } from './plan-input.ts'

/** A line under a header: its cells by what they feed, its number, and what is to be said of it. */
export interface PlanRow {
  readonly sheet: number
  readonly sheetName: string | null
  readonly line: number
  readonly cells: readonly string[]
  readonly number: readonly string[]
  /** The title without its number. */
  readonly title: string
  /** It says how the columns are filled, and nothing of any action. */
  readonly isLegend: boolean
  readonly issues: ImportIssue[]
  /** The trimmed cell of a target, « » for a blank one. */
  readonly cell: (target: PlanTarget) => string
  /** Its cells that say something, each with what its column is called. */
  readonly named: (target: PlanTarget) => readonly NamedCell[]
  /** Its funders, each with the amounts beside it. */
  readonly fundings: readonly FundingCells[]
  /** What a cell says; a cell that cannot be read is told, and gives `null`. */
  readonly read: <T>(target: PlanTarget, reader: (text: string) => Reading<T>) => T | null
  readonly tell: (target: PlanTarget | null, reason: string) => void
}

/** A funder, what is asked of it and what it granted, as three columns tell them; any may be « ». */
export interface FundingCells {
  readonly funder: NamedCell
  readonly amount: NamedCell
  readonly granted: NamedCell
}

/** Every line of the sheets under its header that says something. */
export const planRows = ({ sheets, targets, decisions }: FichesInput): readonly PlanRow[] => {
  const corrected = new Map(
    decisions.flatMap((one) =>
      one.kind === 'correct' ? [[`${one.sheet} ${one.line} ${one.column}`, cleanText(one.value).text] as const] : [],
    ),
  )
  const columns = Map.groupBy(targets.keys(), (at) => targets[at] ?? null)
  return sheets.flatMap((sheet) => {
    const mended = createNumberMender()
    let isTop = true
    return sheet.table.lines.slice(sheet.header + 1).flatMap(({ line, cells }) => {
      const own = cells.map((cell, at) => (corrected.get(`${sheet.sheet} ${line} ${at}`) ?? cell).trim())
      if (own.every(isBlank)) return []
      // What says how columns are filled stands right under their names.
      isTop &&= isLegend(own, columns.get('title') ?? [])
      return [planRow({ sheet, line, cells: own, isLegend: isTop }, columns, mended)]
    })
  })
}

interface RowCells {
  readonly sheet: PlanSheet
  readonly line: number
  readonly cells: readonly string[]
  readonly isLegend: boolean
}

const planRow = (
  { sheet: { sheet, table, header }, line, cells, isLegend }: RowCells,
  columns: ReadonlyMap<PlanTarget | null, readonly number[]>,
  mended: ReturnType<typeof createNumberMender>,
): PlanRow => {
  const issues: ImportIssue[] = []
  const names = table.lines[header]?.cells ?? []
  const filled = (target: PlanTarget): readonly number[] =>
    (columns.get(target) ?? []).filter((at) => saysSomething(target, cells[at] ?? ''))
  const namedCell = (at: number): NamedCell => ({ name: names[at] ?? '', text: cells[at] ?? '' })
  const named = (target: PlanTarget): readonly NamedCell[] => filled(target).map(namedCell)
  const cell = (target: PlanTarget): string =>
    target === 'period' ? periodIn(named(target)) : [...new Set(named(target).map(({ text }) => text))].join('\n')
  const tell = (target: PlanTarget | null, reason: string): void => {
    const column = target === null ? null : (filled(target)[0] ?? columns.get(target)?.[0] ?? null)
    const columnName = column === null ? null : columnLetter(column)
    issues.push({ column, columnName, value: column === null ? '' : (cells[column] ?? ''), reason })
  }
  const { parts, words } = numberedTitle(cell('title'))
  const read: PlanRow['read'] = (target, reader) => {
    const text = cell(target)
    if (text === '') return null
    const reading = reader(text)
    if (!reading.ok) tell(target, reading.reason)
    else if (reading.note !== null) tell(target, reading.note)
    return reading.ok ? reading.value : null
  }
  // A title across the table stands in this column too.
  const hasNumber = (cell('title') || cell('step')) !== '' && cell('number') !== cell('title')
  const told = (hasNumber ? read('number', readNumber) : null) ?? parts
  const number = mended(told)
  if (number !== told) tell('number', `un tableur a ôté son zéro\u00a0: lu ${number.join('.')}`)
  return {
    sheet,
    sheetName: table.name,
    line,
    cells,
    number,
    title: words === '' ? cell('title') : words,
    isLegend,
    issues,
    cell,
    named,
    fundings: fundingsIn(columns, namedCell),
    tell,
    read,
  }
}

/** Each funder with the amounts that stand after it, before the next; an amount without a funder is there too. */
const fundingsIn = (
  columns: ReadonlyMap<PlanTarget | null, readonly number[]>,
  namedCell: (at: number) => NamedCell,
): readonly FundingCells[] => {
  const funders = columns.get('funder') ?? []
  const none: NamedCell = { name: '', text: '' }
  const said = (at: number | undefined): NamedCell => {
    const cell = at === undefined ? none : namedCell(at)
    return cell.text === '' || cell.text === '-' ? none : cell
  }
  const besideOf = (target: 'amount' | 'granted', rank: number): number | undefined =>
    columns.get(target)?.find((at) => at > (funders[rank] ?? 0) && at < (funders[rank + 1] ?? Number.POSITIVE_INFINITY))
  const pairs = funders.map((at, rank) => ({
    at,
    amountAt: besideOf('amount', rank),
    grantedAt: besideOf('granted', rank),
  }))
  const alone = (target: 'amount' | 'granted') =>
    (columns.get(target) ?? []).filter((at) => !pairs.some((pair) => pair[`${target}At`] === at))
  return [
    ...pairs.map(({ at, amountAt, grantedAt }) => ({
      funder: isBlank(namedCell(at).text) ? none : namedCell(at),
      amount: said(amountAt),
      granted: said(grantedAt),
    })),
    ...alone('amount').map((at) => ({ funder: none, amount: said(at), granted: none })),
    ...alone('granted').map((at) => ({ funder: none, amount: none, granted: said(at) })),
  ].filter((cells) => Object.values(cells).some(({ text }) => text !== ''))
}

const keepsBlanks: ReadonlySet<PlanTarget> = new Set<PlanTarget>(['state', 'feasibility', 'impact', 'period'])

/** « À définir » says something of a budget or of a state, and nothing of anything else. */
const saysSomething = (target: PlanTarget, text: string): boolean =>
  !isBlank(text) || (text !== '' && (keepsBlanks.has(target) || (target === 'budget' && /^[àa] \p{L}/iu.test(text))))

/** How a line is named to a person. */
export const rowName = (row: PlanRow): string =>
  row.title || row.cell('step').split('\n')[0] || row.cells.find((cell) => cell !== '') || quoted('')
