import type { FollowUp } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { followUpName, settledWords } from './follow-up-words.ts'

/** Notes that it is done, dropped, or open again, and says so with the way back. */
export function useSettle(): (followUp: FollowUp, state: 'open' | 'done' | 'dropped') => void {
  const settle = useApiMutation('followUps', 'settle')
  const { undo } = useUndo()
  return (followUp, state) =>
    settle.mutate(
      { id: followUp.id, state },
      { onSuccess: () => tellDone(settledWords[state](followUpName(followUp)), undo) },
    )
}
