import type { RowId } from '#shared/kernel/ids.ts'
import { isPeriod, type Period } from '#shared/text/period.ts'

/** What the address says: which period, which axis. */
export interface ComparisonSearch {
  readonly periode?: Period
  readonly axe?: RowId
}

export const readSearch = ({ periode, axe }: Record<string, unknown>): ComparisonSearch => ({
  ...(typeof periode === 'string' && isPeriod(periode) && { periode }),
  ...(typeof axe === 'string' && axe !== '' && { axe: axe as RowId }),
})
