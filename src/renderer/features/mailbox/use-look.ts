import { useQueryClient } from '@tanstack/react-query'
import { useApiMutation } from '../../api/hooks.ts'

/** Looks at the shared folder, and shows what came of it. */
export function useLook() {
  const queries = useQueryClient()
  const look = useApiMutation('mailbox', 'look', { tellsFailure: true })
  return {
    ...look,
    /** @param publish puts this poste’s bundle there, whatever was settled */
    begin: (publish: boolean) =>
      look.mutate(
        { publish },
        { onSettled: () => void queries.invalidateQueries({ predicate: ({ queryKey }) => shown.has(queryKey[0]) }) },
      ),
  }
}

/** Areas that a look may change without anything being written. */
const shown: ReadonlySet<unknown> = new Set(['mailbox', 'bundles'])
