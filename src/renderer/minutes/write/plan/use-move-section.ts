import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { type Moving, useMoving } from '../../../components/moving/use-moving.ts'

/** Moving a section of the minutes among the others. */
export function useMoveSection(stored: readonly RowId[]): Moving {
  const mutation = useApiMutation('minutes', 'moveSection')
  return useMoving(stored, { gender: 'f', write: (id, after) => mutation.mutateAsync({ id, after }) })
}
