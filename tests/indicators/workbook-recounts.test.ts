import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeIndicatorWorkbook } from '#main/indicators/documents/indicator-workbook/compose-workbook.ts'
import type { IndicatorReport, ReportIndicator } from '#main/indicators/documents/indicator-workbook/report.ts'
import { reportPeriods } from '#main/indicators/documents/indicator-workbook/report-periods.ts'
import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { AskedActor } from '#shared/records/indicators/figure/completeness.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import { readsOnePeriod } from '#shared/records/indicators/figure/over-time.ts'
import { sampleReport } from '../support/indicator-report.ts'

/*
 * What is printed recounts from « Données »: the file is read again by another library, its formulas are counted by the
 * few lines below, and its figures are added up from the flat rows alone.
 */

interface Flat {
  readonly period: string
  readonly code: string
  readonly breakdown: string
  readonly sector: string
  readonly value: number | null
  readonly part: number | null
  readonly outOf: number | null
  readonly inTotal: boolean
  readonly provisional: boolean
  readonly alike: boolean
}

interface ReadSheet {
  readonly sheet: WorkSheet
  readonly rows: readonly (readonly (CellObject | undefined)[])[]
}

const readSheet = (sheet: WorkSheet | undefined): ReadSheet => {
  if (sheet === undefined) throw new Error('No such sheet')
  const { e } = utils.decode_range(sheet['!ref'] ?? 'A1')
  const rows = Array.from({ length: e.r + 1 }, (_none, r) =>
    Array.from({ length: e.c + 1 }, (_cell, c) => sheet[utils.encode_cell({ r, c })] as CellObject | undefined),
  )
  return { sheet, rows }
}

const flatOf = ({ rows }: ReadSheet): readonly Flat[] => {
  const headAt = rows.findIndex(([first]) => first?.v === 'Période')
  const heads = rows[headAt]?.map((cell) => String(cell?.v ?? '')) ?? []
  const number = (cell: CellObject | undefined): number | null => (typeof cell?.v === 'number' ? cell.v : null)
  return rows.slice(headAt + 1).map((row) => {
    const at = (head: string): CellObject | undefined => row[heads.indexOf(head)]
    const text = (head: string): string => String(at(head)?.v ?? '')
    return {
      period: text('Période'),
      code: text('Code'),
      breakdown: text('Ventilation'),
      sector: text('Secteur'),
      value: number(at('Valeur')),
      part: number(at('Numérateur')),
      outOf: number(at('Dénominateur')),
      inTotal: text('Au total') === 'Oui',
      provisional: text('Provisoire') === 'Oui',
      alike: text('Mêmes structures') === 'Oui',
    }
  })
}

const shortOf = (period: string): string =>
  period.includes('-T') ? `${period.slice(5)} ${period.slice(0, 4)}` : period

/** Added up from flat rows; `null` where none has a value. */
const added = (rows: readonly Flat[], { measure }: ReportIndicator): number | null => {
  const valued = rows.filter(({ value }) => value !== null)
  if (valued.length === 0) return null
  const sum = (of: (row: Flat) => number | null) => valued.reduce((total, row) => total + (of(row) ?? 0), 0)
  const isRatio = measure === 'percent' || measure === 'scale'
  return isRatio ? sum(({ part }) => part) / sum(({ outOf }) => outOf) : sum(({ value }) => value)
}

/** What a cell prints: a number, or nothing known; and whether it says « p ». */
const printed = (cell: CellObject | undefined) => ({
  number: typeof cell?.v === 'number' ? cell.v : null,
  provisional: typeof cell?.v === 'number' && String(cell.z).includes('\u00a0p"'),
})

/** The workbook as somebody else reads it, checked against itself. */
const expectRecounts = async (report: IndicatorReport): Promise<void> => {
  const { bytes } = await writeWorkbook(composeIndicatorWorkbook(report))
  const book = read(bytes, { cellNF: true, cellFormula: true })
  const overview = readSheet(book.Sheets.Synthèse)
  const flat = flatOf(readSheet(book.Sheets.Données)).filter(({ breakdown }) => breakdown === 'Ensemble')
  const { year, before, shown } = reportPeriods(report.period)
  const sectors = report.sectors.map(({ name }) => name)
  const rest = report.allSectorsTold ? 'Sans secteur' : 'Hors de ces secteurs'
  const close = (told: number | null, wanted: number | null, place: string): void => {
    if (wanted === null) expect([place, told]).toEqual([place, null])
    else expect(told, place).toBeCloseTo(wanted, 6)
  }
  const headAt = overview.rows.findIndex(([first]) => first?.v === 'Code')
  for (const indicator of report.indicators) {
    const row = overview.rows.slice(headAt).find(([code]) => code?.v === indicator.code) ?? []
    const own = flat.filter(({ code }) => code === indicator.code)
    const counted = (readsOnePeriod(indicator.overTime) ? [report.period] : year).map(shortOf)
    const over = own.filter(({ period }) => counted.includes(period))
    const isHere = (cell: CellObject | undefined, rows: readonly Flat[], place: string): void => {
      const { number, provisional } = printed(cell)
      close(number, added(rows, indicator), `${indicator.code} ${place}`)
      if (number !== null) expect([place, provisional]).toEqual([place, rows.some((one) => one.provisional)])
    }
    for (const [rank, sector] of sectors.entries())
      isHere(
        row[3 + rank],
        over.filter((one) => one.sector === sector),
        sector,
      )
    const wholeAt = sectors.length === 0 ? 3 : 4 + sectors.length
    isHere(
      row[wholeAt],
      over.filter(({ inTotal }) => inTotal),
      'Département',
    )
    if (sectors.length > 0) {
      const beside = row[wholeAt - 1]
      const parts = [...row.slice(3, wholeAt)].map((cell) => printed(cell).number ?? 0)
      const whole = printed(row[wholeAt]).number
      if (typeof beside?.v === 'number') {
        close(
          beside.v,
          added(
            over.filter((one) => one.sector === rest),
            indicator,
          ) ?? 0,
          `${indicator.code} ${rest}`,
        )
        close(
          whole,
          parts.reduce((sum, one) => sum + one, 0),
          `${indicator.code} sum`,
        )
      } else expect(beside?.v).toBe(whole === null ? '–' : '÷')
    }
    const alike = (period: string) =>
      added(
        own.filter((one) => one.period === shortOf(period) && one.inTotal && one.alike),
        indicator,
      )
    const change = row[wholeAt + 4]
    if (typeof change?.v === 'number') {
      const [now, then] = [alike(report.period) ?? Number.NaN, alike(before) ?? Number.NaN]
      const half = (value: number) => Math.floor(value + 0.5)
      const wanted =
        indicator.measure === 'percent'
          ? half(100 * now) - half(100 * then)
          : then === 0
            ? 0
            : half((100 * (now - then)) / then)
      expect([indicator.code, change.v]).toEqual([indicator.code, wanted])
      const compared = own.filter(({ period }) => [report.period, before].map(shortOf).includes(period))
      expect(String(change.z).includes('\u00a0p"')).toBe(compared.some(({ provisional }) => provisional))
    }
    for (const [name, place] of [['Département', null], ...sectors.map((one) => [`Secteur ${one}`, one])] as const) {
      const page = readSheet(book.Sheets[name ?? ''])
      const line = page.rows.find(([code]) => code?.v === indicator.code)
      if (line === undefined) continue
      const there = own.filter((one) => (place === null ? one.inTotal : one.sector === place))
      for (const [rank, period] of shown.entries())
        isHere(
          line[3 + rank],
          there.filter((one) => one.period === shortOf(period)),
          `${name} ${period}`,
        )
      isHere(
        line[3 + shown.length],
        there.filter(({ period }) => counted.includes(period)),
        `${name} year`,
      )
    }
  }
  expectFormulas(book.Sheets)
}

/** Each formula of figures gives what is stored beside it, counted from the cells by hand. */
const expectFormulas = (sheets: Readonly<Record<string, WorkSheet>>): void => {
  const data = readSheet(sheets.Données)
  const headAt = data.rows.findIndex(([first]) => first?.v === 'Période')
  const heads = data.rows[headAt]?.map((cell) => String(cell?.v ?? '')) ?? []
  const rows = headAt < 0 ? [] : data.rows.slice(headAt + 1)
  for (const [name, sheet] of Object.entries(sheets))
    for (const [address, cell] of Object.entries(sheet) as readonly [string, CellObject][]) {
      if (typeof cell !== 'object' || cell?.f === undefined || typeof cell.v !== 'number') continue
      const counted = countedBy(cell.f, sheet, { heads, rows })
      expect(counted, `${name}!${address}: ${cell.f}`).toBeCloseTo(cell.v, 6)
    }
}

interface Data {
  readonly heads: readonly string[]
  readonly rows: ReadSheet['rows']
}

const countedBy = (formula: string, sheet: WorkSheet, data: Data): number => {
  const cellOf = (address: string): unknown => (sheet[address.replaceAll('$', '')] as CellObject | undefined)?.v
  const plain = formula
    .replace(/SUMIFS\(((?:"(?:[^"]|"")*"|DATE\([^)]*\)|[^()"])*)\)/g, (_all, inside: string) =>
      String(sumIfs(inside, cellOf, data)),
    )
    .replace(/SUM\(([A-Z]+)(\d+):([A-Z]+)\d+\)/g, (_all, from: string, row: string, to: string) => {
      const [first, last] = [utils.decode_col(from), utils.decode_col(to)]
      let sum = 0
      for (let column = first; column <= last; column += 1) {
        const value = cellOf(`${utils.encode_col(column)}${row}`)
        if (typeof value === 'number') sum += value
      }
      return String(sum)
    })
    .replace(/\$?[A-Z]{1,2}\$?\d+/g, (address) => String(cellOf(address) ?? 0))
    .replaceAll('=0', '===0')
    .replaceAll('INT(', 'Math.floor(')
    .replaceAll('IF(', 'choose(')
    .replaceAll('--', '+')
  const choose = (test: boolean, yes: number, no: number): number => (test ? yes : no)
  return new Function('choose', `return ${plain}`)(choose) as number
}

const sumIfs = (inside: string, cellOf: (address: string) => unknown, { heads, rows }: Data): number => {
  const parts = inside.match(/(?:"(?:[^"]|"")*"|DATE\([^)]*\)|[^,"])+/g) ?? []
  const column = (part = ''): number => heads.indexOf(/\[(.*)\]/.exec(part)?.[1] ?? '')
  const tests = Array.from({ length: (parts.length - 1) / 2 }, (_none, rank) => {
    const wanted = parts[2 + 2 * rank] ?? ''
    const date = /^"([<>]=)"&DATE\((\d+),(\d+),(\d+)\)$/.exec(wanted)
    if (date !== null) {
      const [, sign, year, month, day] = date
      const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569
      return (cell: unknown) => (sign === '>=' ? Number(cell) >= serial : Number(cell) <= serial)
    }
    const text = wanted.startsWith('"')
      ? wanted.slice(2, -1).replaceAll('""', '"').replace(/~(.)/g, '$1')
      : String(cellOf(wanted))
    return (cell: unknown) => String(cell ?? '').toLowerCase() === text.toLowerCase()
  }).map((test, rank) => [column(parts[1 + 2 * rank]), test] as const)
  const wanted = column(parts[0])
  return rows
    .filter((row) => tests.every(([at, test]) => test(row[at]?.v)))
    .reduce((sum, row) => sum + (typeof row[wanted]?.v === 'number' ? Number(row[wanted]?.v) : 0), 0)
}

/** The same figures, of what may be counted again from one quarter to the next. */
const notAdded = (one: ReportIndicator): ReportIndicator => ({ ...one, overTime: 'apart' })

/** A report whose figures are there or not, given by structures, by sectors or for all, awaited or to be corrected. */
const arbitraryReport: fc.Arbitrary<IndicatorReport> = fc
  .record({
    sectors: fc.integer({ min: 0, max: 3 }),
    indicators: fc.integer({ min: 1, max: 8 }),
    period: fc.constantFrom('2025-T3', '2025'),
    apart: fc.boolean(),
    day: fc.constantFrom('2025-08-20', '2026-02-10'),
    allSectorsTold: fc.boolean(),
    kept: fc.infiniteStream(fc.nat(9)),
    places: fc.infiniteStream(fc.nat(19)),
    asking: fc.infiniteStream(fc.nat(11)),
  })
  .map(({ sectors, indicators, period, apart, day, allSectorsTold, kept, places, asking }) => {
    const sample = sampleReport({ sectors: ['Amont', 'Plaine', 'Haut'].slice(0, sectors), indicators, period })
    const base = apart ? { ...sample, indicators: sample.indicators.map(notAdded) } : sample
    const next = (stream: Iterator<number>): number => stream.next().value as number
    const figures = base.figures.flatMap((figure): readonly KnownFigure[] => {
      if (next(kept) < 3) return []
      const where = next(places)
      if (where === 0) return [{ ...figure, actor: null, sector: null }]
      if (where === 1 && figure.sector !== null) return [{ ...figure, actor: null }]
      return [where < 5 ? { ...figure, sector: null } : figure]
    })
    const once = new Map(
      figures.map((one) => [`${one.indicator} ${one.period} ${one.actor ?? one.sector} ${one.item}`, one]),
    )
    const sectorOf = new Map(base.figures.map(({ actor, sector }) => [actor, sector]))
    const actors = [...sectorOf.keys()].flatMap((actor) => actor ?? [])
    const { year } = reportPeriods(base.period)
    const asked = base.indicators.flatMap(({ id }) =>
      year.flatMap((one) =>
        actors.flatMap((actor): readonly AskedActor[] => {
          const how = next(asking)
          if (how > 6) return []
          const line = { indicator: id, period: one, actor, sector: (sectorOf.get(actor) ?? null) as RowId | null }
          return [{ ...line, closed: how > 1, toCorrect: how === 1 }]
        }),
      ),
    )
    return { ...base, day, allSectorsTold, figures: [...once.values()], asked, campaign: null }
  })

describe('what is printed in the workbook', () => {
  test('recounts from « Données », sums, provisional marks and formulas included, whatever was given', async () => {
    await fc.assert(fc.asyncProperty(arbitraryReport, expectRecounts), { numRuns: 40 })
  })

  test('says of what does not add up that its figure is of one quarter, and why', async () => {
    const report = sampleReport({ indicators: 4 })
    const told = report.indicators.map((one) => (one.name === 'Accompagnements' ? notAdded(one) : one))
    const { bytes } = await writeWorkbook(composeIndicatorWorkbook({ ...report, indicators: told }))
    const book = read(bytes)
    const wordsOf = (name: string) =>
      readSheet(book.Sheets[name]).rows.flatMap((row) => row.flatMap((cell) => cell?.v ?? []))
    const code = told.find(({ overTime }) => overTime === 'apart')?.code
    const why =
      'Une année n’additionne pas ses trimestres\u00a0: une même personne, ou une même chose, peut être comptée dans plusieurs.'
    expect(wordsOf('Synthèse')).toEqual(
      expect.arrayContaining([`${code}, chiffre de T3 2025 seul. ${why}`, 'participations, T3 2025 seul']),
    )
    expect(wordsOf('Synthèse')).toContainEqual(
      expect.stringMatching(
        /^Cumul du .*\s; ce qui se constate est à la fin de la période\s; ce qui ne s’additionne pas, d’une période seule\.$/,
      ),
    )
    expect(wordsOf('Définitions').some((words) => String(words).includes(why))).toBe(true)
    expect(wordsOf('Département')).toContain('participations, T3 2025 seul')
  })
})
