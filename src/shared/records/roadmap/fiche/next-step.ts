import { compareDays } from '../../../text/days.ts'
import type { FicheStep } from '../../records.ts'
import type { Branch } from '../step-tree.ts'
import { stepState } from './progress.ts'

type Dated = Pick<FicheStep, 'id' | 'parent' | 'state' | 'progress' | 'dueOn'>

export interface NextStep<Step> {
  readonly step: Step
  /** « 2.1 »: its place. */
  readonly rank: string
}

/**
 * What comes next: of the steps that are not finished, the one that is due first, else the first in order. A step that holds
 * others is those, as long as one is left. `null`: nothing is left, or nothing is followed.
 */
export const nextStep = <Step extends Dated>(branches: readonly Branch<Step>[]): NextStep<Step> | null =>
  leftIn(branches, '').toSorted((a, b) => compareDays(a.step.dueOn, b.step.dueOn))[0] ?? null

const leftIn = <Step extends Dated>(branches: readonly Branch<Step>[], above: string): readonly NextStep<Step>[] =>
  branches.flatMap((branch, index) => {
    const { step, below } = branch
    const state = stepState(branch)
    if (state === 'done' || state === 'dropped' || state === 'newer') return []
    const rank = `${above}${index + 1}`
    const within = leftIn(below, `${rank}.`)
    return within.length === 0 ? [{ step, rank }] : within
  })
