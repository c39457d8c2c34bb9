import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { RowChange } from '#shared/contract/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { call } from '../../api/api.ts'
import { createStore, type Store, useStore } from '../../api/store.ts'
import { createSaveQueue, type SaveQueue, type SaveState } from './save-queue.ts'
import { drafts } from './window-drafts.ts'

interface Writing {
  /** Whose people are cited first; `null`: of no meeting. */
  readonly meeting: RowId | null
  /** In the room an empty text begins as a list of points. */
  readonly linesFirst: boolean
  readonly queue: SaveQueue
  /** Invisible characters taken out at the latest save that found any; `null` when there were none. */
  readonly cleaned: Store<number | null>
}

const WritingContext = createContext<Writing | null>(null)

interface ProviderProps {
  readonly meeting: RowId | null
  /** What the screen reads its texts by. */
  readonly reads?: QueryKey
  readonly linesFirst?: boolean
  readonly children: ReactNode
}

const minutesKey: QueryKey = ['minutes', 'get']

/** Gives a screen its queue of saves; what still waits is written when the screen closes or is put aside. */
export function WritingProvider({ meeting, reads = minutesKey, linesFirst = false, children }: ProviderProps) {
  const queries = useQueryClient()
  const [writing] = useState((): Writing => {
    const cleaned = createStore<number | null>(null)
    const write = async (edit: RowChange) => {
      const answer = await call('records', 'update', edit)
      drafts.forget(edit)
      if (answer.cleaned > 0) cleaned.set(answer.cleaned)
      await readAgain(queries, reads)
    }
    return { meeting, linesFirst, queue: createSaveQueue(write, drafts.keep), cleaned }
  })
  useFlushOnLeave(writing.queue)
  return <WritingContext value={writing}>{children}</WritingContext>
}

/**
 * Resolves once the screens show texts read after this call. The event of the save makes every screen read again too,
 * and so may take the place of this reading: what is waited for is that none is under way.
 */
async function readAgain(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  void queries.invalidateQueries({ queryKey })
  while (queries.isFetching({ queryKey }) > 0) await task(10)
  // The screens hear of it in the task after.
  await task(0)
}

const task = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export function useWriting(): Writing {
  const writing = useContext(WritingContext)
  if (writing === null) throw new Error('useWriting stands outside its provider')
  return writing
}

export const useSaveState = (): SaveState => {
  const { queue } = useWriting()
  return useSyncExternalStore(queue.subscribe, queue.state)
}

/** Whether a field holds something not yet stored. */
export const useFieldWaits = (id: string, field: string): boolean => {
  const { queue } = useWriting()
  return useSyncExternalStore(queue.subscribe, () => queue.waits(id, field))
}

export const useCleaned = (): number | null => useStore(useWriting().cleaned)

function useFlushOnLeave(queue: SaveQueue): void {
  useEffect(() => {
    const flush = () => {
      drafts.flush()
      void queue.flush()
    }
    const whenHidden = () => document.visibilityState === 'hidden' && flush()
    document.addEventListener('visibilitychange', whenHidden)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [queue])
}
