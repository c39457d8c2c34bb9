import { structureNames } from '#main/directory/read/structure-names.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { loadEspace, ownName } from '#main/kit/who-writes.ts'
import { organisation, roadmapLine } from '#main/office/paper/heading.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { WorkbookChoice } from '#shared/contract/indicators/indicator-workbook.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import { standingPeriod } from '#shared/records/indicators/figure/standing-period.ts'
import { indicatorCodes } from '#shared/records/indicators/indicator/dictionary-order.ts'
import type { Indicator } from '#shared/records/records.ts'
import { agree } from '#shared/text/french-numbers.ts'
import type { Period } from '#shared/text/period.ts'
import type { IndicatorReport, ReportAxis, ReportSector } from '../documents/indicator-workbook/report.ts'
import { loadMissing } from '../measures/load-missing.ts'
import { nothingToTell } from './errors.ts'
import { loadCampaign } from './load-campaign.ts'
import { loadElsewhere, loadFigures } from './load-figures.ts'
import { toldIndicators } from './told-indicators.ts'

/** All that the workbook tells of a period. @throws AppFailure `workbook-empty`, `not-found` */
export const loadReport = (context: FeatureContext, choice: WorkbookChoice): IndicatorReport => {
  const { db } = context.workspace
  const surroundings = loadSurroundings(db)
  const all = indicatorsInAxes(db)
  const codes = indicatorCodes(all, surroundings.axes)
  const allAxes: readonly ReportAxis[] = [
    ...surroundings.axes.map(({ id, number, title }, rank) => ({ id, label: `Axe ${number ?? rank + 1}`, title })),
    { id: null, label: 'Dans aucun axe', title: null },
  ]
  const shown = chosenIndicators(all, allAxes, codes, choice)
  if (shown.length === 0) throw nothingToTell({ none: all.length === 0 })
  const axisOf = axisReader(allAxes)
  const axes = allAxes.filter(({ id }) => shown.some((one) => axisOf(one) === id))
  const allSectors = surroundings.sectors.map(({ id, name }) => ({ id, name: name ?? 'Secteur sans nom' }))
  const sectors = allSectors.filter(({ id }) => choice.sectors === null || choice.sectors.includes(id))
  const day = localDay(context.clock.now())
  const standsAt = (indicator: Indicator): Period => standingPeriod(indicator, choice.period, day)
  const { figures, doubts } = loadFigures(context, shown, standsAt)
  const { asked, unconfirmed } = loadMissing(context, shown, doubts)
  const doubted = namesOf(context, unconfirmed)
  const espace = loadEspace(db)
  return {
    programme: roadmapLine(espace),
    organisation: organisation(espace),
    day,
    exportedBy: ownName(db),
    period: choice.period,
    filters: filterWords(choice, { axes: allAxes, sectors: allSectors.length === 0 ? null : sectors, shown }),
    axes,
    sectors,
    allSectorsTold: sectors.length === allSectors.length,
    indicators: toldIndicators(db, shown, { codes, axisOf, period: choice.period, standsAt }),
    figures,
    asked,
    unconfirmed: unconfirmed.map((one) => ({ ...one, structure: doubted.get(one.actor) as string })),
    elsewhere: loadElsewhere(context, shown, { period: choice.period, sectors }),
    structures: choice.structures ? namesOf(context, figures) : null,
    campaign: loadCampaign(context, choice.period, allSectors),
    printsAll: choice.printAll,
  }
}

/** `null`: of no axis that is there. */
const axisReader = (axes: readonly ReportAxis[]): ((indicator: Indicator) => RowId | null) => {
  const known = new Set(axes.map(({ id }) => id))
  return ({ axis }) => (known.has(axis) ? axis : null)
}

/** Axis by axis, in their place. @throws AppFailure `not-found` */
const chosenIndicators = (
  all: readonly Indicator[],
  axes: readonly ReportAxis[],
  codes: ReadonlyMap<RowId, string>,
  { indicator, axes: wanted }: WorkbookChoice,
): readonly Indicator[] => {
  if (indicator !== null) {
    const found = all.filter(({ id }) => id === indicator)
    if (found.length === 0) throw missing('indicator')
    return found
  }
  const byId = new Map(all.map((one) => [one.id, one]))
  const inPlace = [...codes.keys()].flatMap((id) => byId.get(id) ?? [])
  const axisOf = axisReader(axes)
  return axes
    .filter(({ id }) => wanted === null || wanted.includes(id))
    .flatMap(({ id }) => inPlace.filter((one) => axisOf(one) === id))
}

const namesOf = (
  { workspace: { db } }: FeatureContext,
  figures: readonly Pick<KnownFigure, 'actor'>[],
): ReadonlyMap<RowId, string> => {
  const ids = [...new Set(figures.flatMap(({ actor }) => actor ?? []))]
  const nameOf = structureNames(db, ids)
  return new Map(ids.map((id) => [id, nameOf(id) ?? 'Structure sans nom']))
}

interface Facts {
  readonly axes: readonly ReportAxis[]
  /** Those that are told; `null`: the département has none. */
  readonly sectors: readonly ReportSector[] | null
  readonly shown: readonly Indicator[]
}

/** « axe 1 et axe 3 ; secteur Nord ; sans le détail par structure ». */
const filterWords = (choice: WorkbookChoice, { axes, sectors, shown }: Facts): string =>
  [
    choice.indicator === null
      ? axesWords(choice.axes, axes)
      : `indicateur «\u00a0${shown[0]?.name ?? 'sans nom'}\u00a0» seul`,
    ...(sectors === null ? [] : [sectorsWords(choice.sectors, sectors)]),
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
  return `${agree(sectors.length, 'secteur', 'secteurs')} ${enumerated(sectors.map(({ name }) => name))}`
}
