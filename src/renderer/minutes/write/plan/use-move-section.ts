import { useQueryClient } from '@tanstack/react-query'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { type Moving, useMoving } from '../../../components/moving/use-moving.ts'

/** Moving a section of the minutes among the others. */
export function useMoveSection(stored: readonly RowId[]): Moving {
  const mutation = useApiMutation('minutes', 'moveSection')
  const queries = useQueryClient()
  const write = async (id: RowId, after: RowId | null) => {
    await mutation.mutateAsync({ id, after }).catch(() => null)
    await queries.invalidateQueries({ queryKey: ['minutes', 'get'] })
  }
  return useMoving(stored, { gender: 'f', write })
}
