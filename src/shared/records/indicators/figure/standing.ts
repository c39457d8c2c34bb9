import type { RowId } from '../../../kernel/ids.ts'
import { type Period, periodAfter, periodsInAYear, periodsUpTo } from '../../../text/period.ts'
import type { Indicator, Target } from '../../records.ts'
import { type Attainment, attainment } from '../attainment.ts'
import { targetFor } from '../target-for.ts'
import { type Amount, overPeriods, readAmount } from './amount.ts'
import type { CompletenessOf } from './completeness.ts'
import { type Evolution, evolution } from './evolution.ts'
import type { FigureBook } from './figure-book.ts'
import { readsOnePeriod } from './over-time.ts'

/** Where a sector, or the département, stands: every screen and document tells it so. Numbers as they are read. */
export interface Standing {
  readonly amount: Amount | null
  readonly value: number | null
  /** Set beside the target: over the twelve months that end with the period, when figures add up; else the value. */
  readonly overYear: number | null
  readonly target: Target | null
  readonly attainment: Attainment
  /** Since the period before, of those that gave for both. */
  readonly evolution: Evolution | null
  /** What is set beside the target may still change: see `Completeness.provisional`. */
  readonly provisional: boolean
}

/** All that is read to say where one stands. */
export interface Figures {
  readonly book: FigureBook
  readonly targets: readonly Target[]
  readonly completeness: CompletenessOf
}

interface Asked {
  readonly indicator: Pick<Indicator, 'id' | 'overTime' | 'measure' | 'better'>
  readonly period: Period
  /** `null`: the whole département. */
  readonly sector: RowId | null
}

export const standingOf = (
  { book, targets, completeness }: Figures,
  { indicator, period, sector }: Asked,
): Standing => {
  const at = (one: Period): Amount | null => book.amount({ indicator, period: one, sector })
  const read = (amount: Amount | null): number | null => readAmount(amount, indicator.measure)
  const amount = at(period)
  const counted = periodsReadAt(period, indicator.overTime)
  const overYear = read(overPeriods(counted.map(at), indicator.overTime))
  const provisional = counted.some((one) => completeness(indicator.id, one, sector).provisional)
  const target = targetFor(targets, { indicator: indicator.id, sector, period })
  const [now, before] = book.likeForLike({ indicator, period, before: periodAfter(period, -1), sector }).map(read)
  return {
    amount,
    value: read(amount),
    overYear,
    target,
    attainment: attainment({ value: overYear, target, better: indicator.better, period, provisional }),
    evolution: evolution(now ?? null, before ?? null, indicator.measure),
    provisional,
  }
}

/** The periods whose figures make what is set beside a target. */
export const periodsReadAt = (period: Period, overTime: Indicator['overTime']): readonly Period[] =>
  readsOnePeriod(overTime) ? [period] : yearUpTo(period)

/** The periods of twelve months that end with this one, oldest first. */
export const yearUpTo = (period: Period): readonly Period[] => periodsUpTo(period, periodsInAYear(period))
