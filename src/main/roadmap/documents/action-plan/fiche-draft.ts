import type { AxisEntry } from './axes-of-plan.ts'
import type { PlanRow } from './plan-row.ts'

export type Values = Record<string, unknown>

/** A fiche as the lines of a plan tell it. */
export interface FicheDraft {
  readonly key: string
  readonly title: string
  readonly axis: AxisEntry | null
  /** The line that names it first. */
  readonly row: PlanRow
  /** Values of its fields, but rubrics. */
  readonly given: Values
  /** What each rubric says, cell after cell. */
  readonly rubrics: Map<string, string[]>
  readonly parties: PartyDraft[]
  readonly steps: StepDraft[]
}

export interface PartyDraft {
  readonly role: 'bearer' | 'partner' | 'interested' | 'funder'
  readonly name: string
}

export interface StepDraft {
  readonly key: string
  readonly text: string
  readonly parent: StepDraft | null
  readonly row: PlanRow
  readonly given: Values
}
