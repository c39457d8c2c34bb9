import type { RowId } from '../../kernel/ids.ts'
import { type Period, yearOf } from '../../text/period.ts'
import type { Target } from '../records.ts'

interface Aimed {
  readonly indicator: RowId
  /** `null`: the whole département. */
  readonly sector: RowId | null
  readonly period: Period
}

/**
 * The target that holds for a period: its year's, else that of the next year that has one. Written twice, the last one;
 * without who decided it, none.
 */
export const targetFor = (targets: readonly Target[], { indicator, sector, period }: Aimed): Target | null => {
  const [own] = targets
    .filter(
      (one) =>
        one.indicator === indicator &&
        one.sector === sector &&
        (one.year ?? 0) >= yearOf(period) &&
        one.value !== null &&
        one.decidedBy !== null,
    )
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || b.id.localeCompare(a.id))
  return own ?? null
}
