import type { RowId } from '#shared/kernel/ids.ts'
import type { Indicator } from '#shared/records/records.ts'
import type { FicheMeasure } from '../documents/roadmap/roadmap.ts'

/** What indicators say today, by their ids: the room of indicators answers (`indicators/measures/told-measures.ts`). */
export type MeasuresOf = (indicators: readonly Indicator[]) => ReadonlyMap<RowId, FicheMeasure>
