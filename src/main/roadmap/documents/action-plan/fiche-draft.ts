import type { AxisEntry } from './axes-of-plan.ts'
import { spokenName } from './column-name.ts'
import type { PlanRow } from './plan-row.ts'

export type Values = Record<string, unknown>

/** A fiche as the lines of a plan tell it. */
export interface FicheDraft {
  readonly key: string
  readonly title: string
  readonly axis: AxisEntry | null
  /** What parts its axis, as told; « » when nothing does. */
  readonly subaxis: string
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
  /** Whole euros, for a funder: what is asked of it, and what it granted. */
  readonly amount: number | null
  readonly granted: number | null
}

export interface StepDraft {
  readonly key: string
  readonly text: string
  readonly parent: StepDraft | null
  readonly row: PlanRow
  readonly given: Values
}

/** Words that no field takes stay in sight, under the name of their column, among what else is said of the action. */
export const keepWords = ({ rubrics }: FicheDraft, name: string, text: string): void => {
  const told = rubrics.get('complements') ?? []
  const words = keptWords(name, text)
  if (!told.includes(words)) rubrics.set('complements', [...told, words])
}

export const keptWords = (name: string, text: string): string => `${spokenName(name)}\u00a0: ${text}`
