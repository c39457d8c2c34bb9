import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useAllStored } from '../../components/saving/writing.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'

/** Fixes what is written, the last word included, as a draft; says so when nothing had changed. */
export function useFixVersion(meeting: RowId): () => Promise<void> {
  const allStored = useAllStored()
  const fix = useApiMutation('versions', 'fix')
  const { undo } = useUndo()
  return async () => {
    if (!(await allStored())) return
    fix.mutate(
      { meeting, note: '' },
      {
        onSuccess: ({ version, added }) =>
          added
            ? tellDone(`Version ${version.number} fixée`, undo)
            : tellDone(`Rien n’a changé depuis la version ${version.number}`),
      },
    )
  }
}
