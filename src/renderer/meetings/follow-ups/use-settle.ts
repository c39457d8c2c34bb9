import type { FollowUp } from '#shared/records/records.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { followUpName, settledWords } from './follow-up-words.ts'

/** Notes that it is done, dropped, or open again, and says so with the way back. */
export function useSettle(): (followUp: FollowUp, state: 'open' | 'done' | 'dropped') => void {
  const settle = useGesture('followUps', 'settle')
  return (followUp, state) => settle.act({ id: followUp.id, state }, settledWords[state](followUpName(followUp)))
}
