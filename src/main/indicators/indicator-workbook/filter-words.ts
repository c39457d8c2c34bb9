import type { WorkbookChoice } from '#shared/contract/indicators/indicator-workbook.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { ReportAxis, ReportSector } from '../documents/indicator-workbook/report.ts'

interface Facts {
  readonly axes: readonly ReportAxis[]
  /** Those that are told. */
  readonly sectors: readonly ReportSector[]
  readonly shown: readonly Indicator[]
}

/** « axe 1 et axe 3 ; secteur Nord ; sans le détail par structure ». */
export const filterWords = (choice: WorkbookChoice, { axes, sectors, shown }: Facts): string =>
  [
    choice.indicator === null
      ? axesWords(choice.axes, axes)
      : `indicateur «\u00a0${shown[0]?.name ?? 'sans nom'}\u00a0» seul`,
    sectorsWords(choice.sectors, sectors),
    choice.structures ? 'avec le détail par structure' : 'sans le détail par structure',
  ].join('\u00a0; ')

const axesWords = (wanted: WorkbookChoice['axes'], axes: readonly ReportAxis[]): string => {
  if (wanted === null) return 'tous les axes'
  const labels = axes.filter(({ id }) => wanted.includes(id)).map(({ label }) => label.toLowerCase())
  return enumerated(labels)
}

const sectorsWords = (wanted: WorkbookChoice['sectors'], sectors: readonly ReportSector[]): string => {
  if (wanted === null) return 'tous les secteurs'
  if (sectors.length === 0) return 'sans les secteurs'
  return `${sectors.length === 1 ? 'secteur' : 'secteurs'} ${enumerated(sectors.map(({ name }) => name))}`
}
