import { rows } from '#main/db/query.ts'
import { untilWritten } from '#main/directory/read/until-written.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { SourceRow } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Amount, sumOf } from '#shared/records/indicators/figure/amount.ts'
import type { KnownFigure } from '#shared/records/indicators/figure/known-figure.ts'
import type { Computation as Code } from '#shared/records/indicators/indicator/computations.ts'
import type { Indicator } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { daysOf, frequencyOf, type Period, periodAfter, periodOf } from '#shared/text/period.ts'
import { actionsDone, actionsUnderWay } from './actions.ts'
import type { Computation } from './computation.ts'
import { directoryUpToDate } from './directory-up-to-date.ts'
import { electedPresent } from './elected-present.ts'
import { meetingInterval } from './meeting-interval.ts'
import { meetingsHeld } from './meetings-held.ts'
import { needDelay, needsAnswered } from './needs.ts'
import { newcomers } from './newcomers.ts'
import { outsideField } from './outside-field.ts'
import { participations } from './participations.ts'
import { representativity } from './representativity.ts'
import { serviceCoverage } from './service-coverage.ts'

type Computed = Pick<Indicator, 'id' | 'provider' | 'computation'>

/** What Concerto counts of an indicator over a period: a figure a sector, and the département's own. */
export const countedFigures = (
  context: FeatureContext,
  indicator: Computed,
  period: Period,
): readonly KnownFigure[] => {
  const all = sourceRows(context, indicator, period)
  if (all === null) return []
  const sectors: readonly (RowId | null)[] = [null, ...rows(context.workspace.db, 'sector').map(({ id }) => id)]
  return sectors.flatMap((sector) => {
    const amount = countedAmount(indicator, rowsOf(all, sector))
    return amount === null ? [] : [{ ...counted(indicator.id, period), ...amount, sector }]
  })
}

/** What it counts of the département outside these sectors: of others, and of none. Nought where it counts nothing. */
export const countedElsewhere = (
  context: FeatureContext,
  indicator: Computed,
  period: Period,
  sectors: ReadonlySet<RowId>,
): number => {
  const all = sourceRows(context, indicator, period) ?? []
  const elsewhere = rowsOf(all, null).filter(({ sector }) => sector === null || !sectors.has(sector))
  return countedAmount(indicator, elsewhere)?.value ?? 0
}

/** What one of these figures counts: its sum, or its median, is the figure. `null`: it is not for Concerto to count. */
export const figureSources = (
  context: FeatureContext,
  indicator: Computed,
  period: Period,
  sector: RowId | null,
): readonly SourceRow[] | null => {
  const all = sourceRows(context, indicator, period)
  return all === null ? null : rowsOf(all, sector)
}

const sourceRows = (context: FeatureContext, indicator: Computed, period: Period): readonly SourceRow[] | null => {
  const computation = knownCode(indicator.computation)
  if (indicator.provider !== 'computed' || computation === null) return null
  const today = localDay(context.clock.now())
  const { of, hadBegun, rows: rowsIn } = computationOf[computation]
  if (!canBeCounted(of, period, today)) return null
  const days = daysOf(period)
  if (days.last < today && hadBegun?.(context, days.last) === false) return null
  const read = (first: string) =>
    untilWritten(context.workspace.db, `counted ${computation} ${first} ${days.last} ${today}`, () =>
      rowsIn(context, { first, last: days.last }),
    )
  const own = read(days.first)
  // Before anything ever happened, nought would be a guess.
  return own.length === 0 && read('0000-01-01').length === 0 ? null : own
}

/** A state is known today only: it stands for the period that goes on, and for the one that has just ended. */
const canBeCounted = (of: 'events' | 'state', period: Period, today: string): boolean => {
  const current = periodOf(today, frequencyOf(period))
  if (of === 'state') return period === current || period === periodAfter(current, -1)
  return daysOf(period).first <= today
}

/** Each thing once: someone who came in two sectors counts for both, and once for the département. */
const rowsOf = (all: readonly SourceRow[], sector: RowId | null): readonly SourceRow[] => {
  const own = sector === null ? all : all.filter((row) => row.sector === sector)
  return [...new Map(own.map((row) => [row.key, row])).values()]
}

export const countedAmount = (indicator: Computed, own: readonly SourceRow[]): Amount | null => {
  const computation = knownCode(indicator.computation)
  if (computation === null) return null
  if (computationOf[computation].reads === 'median') return median(own.map(({ value }) => value))
  return sumOf(own) ?? { value: 0, outOf: null }
}

const median = (values: readonly number[]): Amount | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : { value: (low + high) / 2, outOf: null }
}

const counted = (indicator: RowId, period: Period) =>
  ({
    id: null,
    indicator,
    period,
    actor: null,
    item: null,
    answer: 'given',
    note: null,
    source: 'computed',
    givenOn: null,
    copies: 1,
  }) as const

/** Each code of the dictionary, with how it is counted. */
const computationOf: Readonly<Record<Code, Computation>> = {
  meetingsHeld,
  meetingInterval,
  representativity,
  electedPresent,
  newcomers,
  outsideField,
  participations,
  actionsUnderWay,
  actionsDone,
  directoryUpToDate,
  serviceCoverage,
  needsAnswered,
  needDelay,
}
