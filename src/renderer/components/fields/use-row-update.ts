import { useMutation } from '@tanstack/react-query'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import { sentenceOf } from '#shared/kernel/app-error.ts'
import { errorOf } from '../../api/failures.ts'
import { succeeds, useStoreRow } from '../saving/store-row.ts'

export interface RowUpdate {
  /** Resolves to whether it was saved. */
  readonly write: (change: RowChange) => Promise<boolean>
  /** Why the last write was refused, to be shown under its control. */
  readonly refusal: string | undefined
}

/** Writes some fields of a row, as one intent that can be undone. */
export function useRowUpdate(): RowUpdate {
  const update = useMutation({ mutationFn: useStoreRow() })
  return {
    write: (change) => succeeds(update.mutateAsync(change)),
    refusal: update.error === null ? undefined : sentenceOf(errorOf(update.error)),
  }
}
