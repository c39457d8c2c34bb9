import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { RowChange } from '#shared/contract/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { call } from '../../api/api.ts'
import { readAgain } from '../../api/read-again.ts'
import { createStore, type Store, useStore } from '../../api/store.ts'
import { createSaveQueue, type SaveQueue, type SaveState } from './save-queue.ts'
import { drafts } from './window-drafts.ts'

interface Writing {
  /** Whose people and axes a text may cite, and where blocks go in; `null` for a text that belongs to no meeting. */
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
  /** The procedure that the screen reads its texts by. */
  readonly reads?: string
  readonly linesFirst?: boolean
  readonly children: ReactNode
}

/** Gives a screen its queue of saves; what still waits is written when the screen closes or is put aside. */
export function WritingProvider({ meeting, reads = 'minutes.get', linesFirst = false, children }: ProviderProps) {
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

/** The same editors on a text that is stored nowhere yet: each edit goes to whoever asked for it. */
export function DraftProvider({
  keep,
  children,
}: {
  readonly keep: (edit: RowChange) => void
  readonly children: ReactNode
}) {
  const [writing] = useState(
    (): Writing => ({
      meeting: null,
      linesFirst: false,
      queue: unstored(keep),
      cleaned: createStore<number | null>(null),
    }),
  )
  return <WritingContext value={writing}>{children}</WritingContext>
}

const savedState: SaveState = { kind: 'saved' }

const unstored = (keep: (edit: RowChange) => void): SaveQueue => ({
  put: keep,
  save: keep,
  flush: () => Promise.resolve(),
  waits: () => false,
  state: () => savedState,
  subscribe: () => () => undefined,
})

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
