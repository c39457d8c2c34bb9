import type { ToldPeriod } from '#shared/records/indicators/figure/period-gap.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'

/** How far an indicator is from the target of the département; numbers as they are read. */
export interface TargetShare extends Pick<Standing, 'provisional'>, Pick<Indicator, 'measure' | 'overTime'> {
  readonly name: string
  readonly period: Period
  readonly value: number
  readonly target: number
  /** Whole percent of the target. */
  readonly rate: number
  /** Of the period, while it may still change; `null` also when an earlier one of its year alone may. */
  readonly answered: ToldPeriod['answered']
}
