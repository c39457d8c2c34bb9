import type { Fiche } from '../../records.ts'
import { isOverdue } from './late.ts'
import { type FicheProgress, isBegun } from './progress.ts'

/** A state that what is followed speaks for, and why: written by the gesture of a person only. */
export type ProposedState =
  | { readonly state: 'done'; readonly why: 'all-done'; readonly steps: number }
  | { readonly state: 'running'; readonly why: 'begun' }
  | { readonly state: 'late'; readonly why: 'overdue'; readonly endsOn: string }
  | { readonly state: 'late'; readonly why: 'late-steps'; readonly steps: number }

type Judged = Pick<Fiche, 'state' | 'endsOn'>

/** The one state to propose for a fiche, `null` for none. @param lateSteps how many are @param today `YYYY-MM-DD` */
export const proposedState = (
  { state, endsOn }: Judged,
  progress: FicheProgress,
  { lateSteps, today }: { readonly lateSteps: number; readonly today: string },
): ProposedState | null => {
  if (state === 'done' || state === 'dropped' || state === 'newer') return null
  if (progress.steps > 0 && progress.doneSteps === progress.steps && progress.questions === 0)
    return { state: 'done', why: 'all-done', steps: progress.steps }
  if (state === 'paused' || state === 'late') return null
  if (endsOn !== null && isOverdue({ state, endsOn }, today)) return { state: 'late', why: 'overdue', endsOn }
  if (lateSteps > 0) return { state: 'late', why: 'late-steps', steps: lateSteps }
  return state === 'upcoming' && isBegun(progress) ? { state: 'running', why: 'begun' } : null
}
