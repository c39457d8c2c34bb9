import type { RowId } from '#shared/kernel/ids.ts'

export interface PlanEntry {
  readonly id: RowId
  readonly level: number
  readonly number: string | null
  readonly name: string
  /** Where it begins in the printed document, when that is known. */
  readonly page: number | null
}
