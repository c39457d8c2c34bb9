import { useQueryClient } from '@tanstack/react-query'
import type { Preferences } from '#shared/contract/workspace/preferences.ts'
import { apiQuery, useApiMutation } from './hooks.ts'
import { useWorkspace } from './workspace.tsx'

/** How one likes the screens of this poste, and the way to change it: shown at once, and kept for the next time. */
export function usePreferences(): {
  readonly preferences: Preferences
  readonly prefer: (changes: Partial<Preferences>) => void
} {
  const { preferences } = useWorkspace()
  const queries = useQueryClient()
  const keep = useApiMutation('workspace', 'keepPreferences')
  const { queryKey } = apiQuery('workspace', 'state', {})
  const prefer = (changes: Partial<Preferences>) => {
    const preferred = { ...preferences, ...changes }
    queries.setQueryData(queryKey, (state) =>
      state?.kind === 'ready' ? { ...state, preferences: preferred } : undefined,
    )
    keep.mutate(preferred, { onSettled: () => void queries.invalidateQueries({ queryKey }) })
  }
  return { preferences, prefer }
}
