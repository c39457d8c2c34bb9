import type { RowId } from '#shared/kernel/ids.ts'
import { type ActName, may } from '#shared/records/workspace/may.ts'
import { useWorkspace } from '../api/workspace.tsx'

/** Whether the person at this poste may do this, of something of that sector. */
export function useMay(act: ActName, sector: RowId | null = null): boolean {
  const { standing } = useWorkspace()
  return may(act, standing, sector)
}
