import type { Known } from '../../../text/newer.ts'
import type { FicheStep } from '../../records.ts'

type Changes = Partial<{ readonly [Field in 'state' | 'progress']: Known<FicheStep[Field]> }>

/** A share that is typed says where the step stands too: nothing, all of it, or begun. @param share percent */
export const shareChanges = (share: number | null): Changes => {
  if (share === null || share === 0) return { progress: share, state: 'upcoming' }
  return { progress: share, state: share === 100 ? 'done' : 'running' }
}

/** A state that is chosen says how far the step is, where it alone says it. */
export const stateChanges = (
  state: Known<NonNullable<FicheStep['state']>>,
  { progress }: Pick<FicheStep, 'progress'>,
): Changes => {
  if (state === 'done') return { state, progress: 100 }
  if (state === 'upcoming' || (state === 'running' && progress === 100)) return { state, progress: null }
  return { state }
}
