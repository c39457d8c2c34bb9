import type { RowId } from '../../../kernel/ids.ts'
import { type Period, periodAfter, periodsInAYear, periodsUpTo } from '../../../text/period.ts'
import type { Indicator, Target } from '../../records.ts'
import { type Attainment, attainment } from '../attainment.ts'
import { targetFor } from '../target-for.ts'
import { type Amount, overPeriods, readAmount } from './amount.ts'
import { type Evolution, evolution } from './evolution.ts'
import type { FigureBook } from './figure-book.ts'

/** Where a sector, or the département, stands: every screen and document tells it so. Numbers as they are read. */
export interface Standing {
  readonly amount: Amount | null
  readonly value: number | null
  /** Set beside the target: over the twelve months that end with the period, when figures add up; else the value. */
  readonly overYear: number | null
  readonly target: Target | null
  readonly attainment: Attainment
  /** Since the period before. */
  readonly evolution: Evolution | null
}

interface Asked {
  readonly indicator: Pick<Indicator, 'id' | 'overTime' | 'measure' | 'better'>
  readonly period: Period
  /** `null`: the whole département. */
  readonly sector: RowId | null
}

export const standingOf = (
  book: FigureBook,
  targets: readonly Target[],
  { indicator, period, sector }: Asked,
): Standing => {
  const at = (one: Period): Amount | null => book.amount({ indicator, period: one, sector })
  const read = (amount: Amount | null): number | null => readAmount(amount, indicator.measure)
  const amount = at(period)
  const value = read(amount)
  const overYear = value === null ? null : read(overPeriods(yearUpTo(period).map(at), indicator.overTime))
  const target = targetFor(targets, { indicator: indicator.id, sector, period })
  const aim = target?.value === null || target === null ? null : Number(target.value)
  return {
    amount,
    value,
    overYear,
    target,
    attainment: attainment(overYear, aim, indicator.better),
    evolution: evolution(value, read(at(periodAfter(period, -1))), indicator.measure),
  }
}

/** The periods of twelve months that end with this one, oldest first. */
export const yearUpTo = (period: Period): readonly Period[] => periodsUpTo(period, periodsInAYear(period))
