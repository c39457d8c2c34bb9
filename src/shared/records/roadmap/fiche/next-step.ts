import { compareDays } from '../../../text/days.ts'
import type { FicheStep } from '../../records.ts'
import type { Branch } from '../step-tree.ts'
import { stepState } from './progress.ts'

type Dated = Pick<FicheStep, 'id' | 'parent' | 'state' | 'progress' | 'dueOn'>

/**
 * What comes next: of the steps that are not finished, the one that is due first, else the first in order. A step that holds
 * others is those, as long as one is left. `null`: nothing is left, or nothing is followed.
 */
export const nextStep = <Step extends Dated>(branches: readonly Branch<Step>[]): Branch<Step> | null =>
  leftIn(branches).toSorted((a, b) => compareDays(a.step.dueOn, b.step.dueOn))[0] ?? null

const leftIn = <Step extends Dated>(branches: readonly Branch<Step>[]): readonly Branch<Step>[] =>
  branches.flatMap((branch) => {
    const state = stepState(branch)
    if (state === 'done' || state === 'dropped' || state === 'newer') return []
    const within = leftIn(branch.below)
    return within.length === 0 ? [branch] : within
  })
