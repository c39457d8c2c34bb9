import type { RowId } from '#shared/kernel/ids.ts'
import { useAllStored } from '../../components/saving/writing.tsx'
import { useGesture } from '../../components/use-gesture.ts'

/** Fixes what is written, the last word included, as a draft; says so when nothing had changed. */
export function useFixVersion(meeting: RowId): () => Promise<void> {
  const allStored = useAllStored()
  const fix = useGesture('versions', 'fix')
  return async () => {
    if (!(await allStored())) return
    fix.act({ meeting, note: '' }, ({ version, added }) =>
      added ? `Version ${version.number} fixée` : { noUndo: `Rien n’a changé depuis la version ${version.number}` },
    )
  }
}
