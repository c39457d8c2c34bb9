import type { Fiche, FicheStep } from '../../records.ts'
import { type Branch, branchesOf, stepTree } from '../step-tree.ts'

/** How far a fiche is: what its steps say, and nobody types. */
export interface FicheProgress {
  /** Percent: the mean of the steps that count; `null` when none does. */
  readonly share: number | null
  /** The steps that count: what is not given up, no open question, and for a step that holds others, those. */
  readonly steps: number
  readonly doneSteps: number
  /** Begun, and not done. */
  readonly begunSteps: number
  /** They count for nothing until they are answered. */
  readonly questions: number
}

type Followed = Pick<FicheStep, 'id' | 'parent' | 'state' | 'progress'>

/** The one reading of how far a fiche is. @param steps those of one fiche, in any order */
export const progressOf = (steps: readonly Followed[]): FicheProgress => totalOf(branchesOf(stepTree(steps)))

/** How far one step is, in percent, by those it holds when it does; `null` for what does not count. */
export const shareOf = (branch: Branch<Followed>): number | null => totalOf([branch]).share

/** Where a step stands: « Pas commencée » is what Concerto writes of a new one, and gives way to what is done of it. */
export const stepState = (branch: Branch<Followed>): NonNullable<FicheStep['state']> => {
  const { step, below } = branch
  if (step.state !== null && step.state !== 'upcoming') return step.state
  return isBegun(totalOf(below.length === 0 ? [branch] : below)) ? 'running' : 'upcoming'
}

/**
 * Where a fiche stands: the state that a person chose. « À discuter » is what Concerto writes of a new one, and gives way to
 * « En cours » once a step is begun; that it is done is for a person to say.
 */
export const ficheState = (stored: Fiche['state'], progress: FicheProgress): NonNullable<Fiche['state']> => {
  if (stored !== null && stored !== 'toDiscuss') return stored
  return isBegun(progress) ? 'running' : 'toDiscuss'
}

/** A step is begun, or done. */
export const isBegun = ({ doneSteps, begunSteps }: FicheProgress): boolean => doneSteps + begunSteps > 0

const totalOf = (branches: readonly Branch<Followed>[]): FicheProgress => {
  const told = branches.flatMap((branch) => countedIn(branch))
  const counted = told.flatMap((one) => (one === question ? [] : [one]))
  const done = counted.filter(({ share }) => share === 100).length
  return {
    share: meanOf(counted.map(({ share }) => share)),
    steps: counted.length,
    doneSteps: done,
    begunSteps: counted.filter(({ begun }) => begun).length - done,
    questions: told.length - counted.length,
  }
}

const question = 'question'

interface Counted {
  /** Percent. */
  readonly share: number
  /** Done ones too. */
  readonly begun: boolean
}

/** A step that is done is so with those it holds; a question, and what is given up, keep theirs from counting. */
const countedIn = ({ step, below }: Branch<Followed>, withinDone = false): readonly (Counted | typeof question)[] => {
  if (step.state === 'dropped') return []
  if (step.state === question) return [question]
  const done = withinDone || step.state === 'done'
  const within = below.flatMap((branch) => countedIn(branch, done))
  if (within.some((one) => one !== question)) return within
  const share = done ? 100 : (step.progress ?? 0)
  return [...within, { share, begun: share > 0 || step.state === 'running' }]
}

/** Rounded, but never to nothing when something is begun, nor to all when something is left. */
const meanOf = (shares: readonly number[]): number | null => {
  if (shares.length === 0) return null
  const sum = shares.reduce((total, share) => total + share, 0)
  const mean = Math.round(sum / shares.length)
  return sum === 0 || sum === 100 * shares.length ? mean : Math.min(99, Math.max(1, mean))
}
