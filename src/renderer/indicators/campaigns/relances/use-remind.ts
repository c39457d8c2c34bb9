import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'

/** Notes that structures were relaunched today, and says so with the way back. */
export function useRemind() {
  const remind = useApiMutation('campaigns', 'remind')
  const { undo } = useUndo()
  return (structures: RowId[], words: string) =>
    remind.mutate({ structures }, { onSuccess: () => tellDone(words, undo) })
}
