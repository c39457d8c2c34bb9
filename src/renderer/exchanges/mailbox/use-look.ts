import { useQueryClient } from '@tanstack/react-query'
import { useApiMutation } from '../../api/hooks.ts'
import { lastLook, showsLooks } from './last-look.ts'

/** Looks at the shared folder, and shows what came of it. */
export function useLook() {
  const queries = useQueryClient()
  const look = useApiMutation('mailbox', 'look', { tellsFailure: true })
  return {
    ...look,
    /** @param publish puts this poste’s bundle there, whatever was settled */
    begin: (publish: boolean) => {
      lastLook.at = Date.now()
      look.mutate({ publish }, { onSettled: () => void queries.invalidateQueries(showsLooks) })
    },
  }
}
