import type { Workbook } from '#main/office/xlsx/workbook.ts'
import { dataPage } from './data-page.ts'
import { definitionsPage } from './definitions-page.ts'
import { wholeWord } from './formulas.ts'
import { restName } from './indicator-words.ts'
import { overviewPages } from './overview-page.ts'
import { ownTitles } from './page-parts.ts'
import { titleOf } from './period-words.ts'
import { departmentPage, sectorPage } from './place-page.ts'
import { readReport } from './reading.ts'
import type { IndicatorReport, ReportIndicator } from './report.ts'
import { structuresPage } from './structures-page.ts'
import { wordsPage } from './words-page.ts'

/** The workbook of the indicators: what was agreed, collected and counted, for a period. */
export const composeIndicatorWorkbook = (told: IndicatorReport): Workbook => {
  const report = withOwnNames(told)
  const reading = readReport(report)
  const sheets = [
    ...overviewPages(reading),
    departmentPage(reading),
    ...report.sectors.map((sector, rank) => sectorPage(reading, sector, rank)),
    definitionsPage(reading),
    dataPage(reading),
    ...(report.structures === null ? [] : [structuresPage(reading, report.structures)]),
    ...[wordsPage(report)].filter((sheet) => sheet !== null),
  ]
  return {
    title: titleOf(reading),
    subject: report.programme,
    author: report.organisation,
    day: report.day,
    sheets,
  }
}

/** Formulas find sectors and parts by their names: each has its own, and none is a word of ours. */
const withOwnNames = (report: IndicatorReport): IndicatorReport => {
  const [, , ...sectors] = ownTitles(['Département', restName(report), ...report.sectors.map(({ name }) => name)])
  return {
    ...report,
    sectors: report.sectors.map((sector, rank) => ({ ...sector, name: sectors[rank] ?? sector.name })),
    indicators: report.indicators.map(withOwnParts),
  }
}

const withOwnParts = (indicator: ReportIndicator): ReportIndicator => {
  const [, ...names] = ownTitles([wholeWord, ...indicator.breakdowns.map(({ name }) => name)])
  return {
    ...indicator,
    breakdowns: indicator.breakdowns.map(({ name, items }, rank) => {
      const labels = ownTitles(items.map(({ label }) => label))
      return {
        name: names[rank] ?? name,
        items: items.map(({ id, label }, at) => ({ id, label: labels[at] ?? label })),
      }
    }),
  }
}
