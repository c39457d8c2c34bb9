import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { inStandingFiche } from '#main/roadmap/read/standing-fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { definitionAt } from '#shared/records/indicators/definition-at.ts'
import { targetFor } from '#shared/records/indicators/target-for.ts'
import type { Indicator, IndicatorVersion, Sector, Target } from '#shared/records/records.ts'
import { daysOf, isPeriod, type Period } from '#shared/text/period.ts'
import type { ReportBreakdown, ReportIndicator } from '../documents/indicator-workbook/report.ts'
import { reportPeriods } from '../documents/indicator-workbook/report-periods.ts'

interface Facts {
  readonly codes: ReadonlyMap<RowId, string>
  readonly axisOf: (indicator: Indicator) => RowId | null
  readonly period: Period
  readonly standsAt: (indicator: Indicator) => Period
}

/** Indicators with all that the workbook says of them, as the period defines them. */
export const toldIndicators = (
  db: Db,
  indicators: readonly Indicator[],
  { codes, axisOf, period, standsAt }: Facts,
): readonly ReportIndicator[] => {
  const versions = Map.groupBy(rows(db, 'indicatorVersion'), ({ indicator }) => indicator)
  const breakdowns = breakdownsOf(db)
  const fiches = fichesOf(db)
  const targets = targetsOf(db)
  const notes = notesOf(db, period)
  return indicators.map((indicator) => {
    const past = versions.get(indicator.id) ?? []
    const at = standsAt(indicator)
    const { definition, unit, measure, calculation } = definitionAt(indicator, past, period)
    const { id, overTime, better, source, frequency, provider, nationalEquivalent } = indicator
    return {
      ...{ id, overTime, better, source, frequency, provider, nationalEquivalent },
      ...{ definition, unit, measure, calculation },
      code: codes.get(id) ?? '',
      axis: axisOf(indicator),
      name: indicator.name ?? 'Indicateur sans nom',
      at,
      earlier: earlierOf(past, period),
      breakdowns: breakdowns.get(id) ?? [],
      fiches: fiches.get(id) ?? [],
      targets: targets(id, at),
      notes: notes.get(id) ?? [],
    }
  })
}

/** Definitions replaced between the first day that is told and the period itself. */
const earlierOf = (versions: readonly IndicatorVersion[], period: Period): ReportIndicator['earlier'] => {
  const [first = period] = reportPeriods(period).all
  const [from, to] = [daysOf(first).first, daysOf(period).last]
  return versions
    .flatMap(({ until, definition }) => (until !== null && until > from && until <= to ? [{ until, definition }] : []))
    .toSorted((a, b) => b.until.localeCompare(a.until))
}

const breakdownsOf = (db: Db): ReadonlyMap<RowId | null, readonly ReportBreakdown[]> => {
  const items = Map.groupBy(
    rows(db, 'breakdownItem', (q) => q.orderBy('position').orderBy('id')),
    ({ breakdown }) => breakdown,
  )
  const told = rows(db, 'breakdown', (q) => q.orderBy('position').orderBy('id')).map(({ id, indicator, name }) => ({
    indicator,
    breakdown: {
      name: name ?? 'Ventilation',
      items: (items.get(id) ?? []).map((item) => ({ id: item.id, label: item.label ?? '' })),
    },
  }))
  return new Map(
    [...Map.groupBy(told, ({ indicator }) => indicator)].map(([id, own]) => [
      id,
      own.map(({ breakdown }) => breakdown),
    ]),
  )
}

const fichesOf = (db: Db): ReadonlyMap<RowId | null, readonly string[]> => {
  const titles = new Map(rows(db, 'fiche').map(({ id, title }) => [id, title ?? 'Fiche-action sans titre']))
  const links = rows(db, 'ficheIndicator', (q) => q.orderBy('position').orderBy('id')).map(inStandingFiche(db))
  return new Map(
    [...Map.groupBy(links, ({ indicator }) => indicator)].map(([id, own]) => [
      id,
      [...new Set(own.flatMap(({ fiche }) => (fiche === null ? [] : (titles.get(fiche) ?? []))))],
    ]),
  )
}

/** Of the département and of each sector, those that hold for a period. */
const targetsOf = (db: Db): ((indicator: RowId, period: Period) => readonly Target[]) => {
  const targets = rows(db, 'target')
  const places: readonly (Sector['id'] | null)[] = [null, ...rows(db, 'sector').map(({ id }) => id)]
  return (indicator, period) => places.flatMap((sector) => targetFor(targets, { indicator, sector, period }) ?? [])
}

const notesOf = (db: Db, period: Period): ReadonlyMap<RowId | null, ReportIndicator['notes']> => {
  const told = new Set(reportPeriods(period).all)
  const notes = rows(db, 'readingNote', (q) => q.orderBy('period').orderBy('id')).flatMap((note) =>
    note.period !== null && isPeriod(note.period) && told.has(note.period) && note.text !== null
      ? [{ indicator: note.indicator, period: note.period, text: note.text }]
      : [],
  )
  return Map.groupBy(notes, ({ indicator }) => indicator)
}
