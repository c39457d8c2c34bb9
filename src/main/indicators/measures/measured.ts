import type { MeasuredIndicator } from '#shared/contract/indicators/measures.ts'
import type { Indicator } from '#shared/records/records.ts'

/** What is told of an indicator beside its figures. */
export const measured = ({
  id,
  name,
  unit,
  measure,
  overTime,
  better,
  axis,
  provider,
  computation,
}: Indicator): MeasuredIndicator => ({ id, name, unit, measure, overTime, better, axis, provider, computation })
