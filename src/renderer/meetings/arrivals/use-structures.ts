import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'

/** The structures that whoever comes may be of, those of the list first. */
export const useStructures = (meeting: RowId): readonly string[] =>
  useApiQuery('arrivals', 'structures', { meeting }).data ?? []
