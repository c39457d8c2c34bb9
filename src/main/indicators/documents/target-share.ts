import type { MeasuredPeriod } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'

/** How far an indicator is from the target of the département; numbers as they are read. */
export interface TargetShare extends Pick<MeasuredPeriod, 'provisional' | 'answered'>, Pick<Indicator, 'measure'> {
  readonly id: RowId
  readonly name: string
  readonly period: Period
  readonly value: number
  readonly target: number
  /** Whole percent of the target. */
  readonly rate: number
}
