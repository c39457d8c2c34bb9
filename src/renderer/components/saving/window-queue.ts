import type { QueryClient } from '@tanstack/react-query'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import { createStore, type Store } from '../../api/store.ts'
import { createSaveQueue, type SaveQueue } from './save-queue.ts'
import { storeTyped } from './store-row.ts'
import { drafts } from './window-drafts.ts'
import { typedValues } from './window-typed-values.ts'

interface WindowQueue {
  readonly queue: SaveQueue
  /** Invisible characters taken out at the latest save that found any; `null` when there were none. */
  readonly cleaned: Store<number | null>
}

let made: WindowQueue | null = null

/** The saves of this window, one queue for all its screens: what a screen left behind never overtakes what another wrote. */
export const windowQueue = (queries: QueryClient): WindowQueue => {
  made ??= create(queries)
  return made
}

const create = (queries: QueryClient): WindowQueue => {
  const cleaned = createStore<number | null>(null)
  const write = async (edit: RowChange) => {
    const removed = await storeTyped(queries, edit)
    drafts.forget(edit)
    if (removed > 0) cleaned.set(removed)
  }
  const keep = (edit: RowChange) => {
    drafts.keep(edit)
    typedValues.type(edit)
  }
  return { queue: createSaveQueue(write, keep), cleaned }
}
