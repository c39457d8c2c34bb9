import type { QueryClient } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useLeaving } from '../../api/leaving.ts'
import { createStore, type Store, useStore } from '../../api/store.ts'
import type { SaveQueue, SaveState } from './save-queue.ts'
import { createSaveQueue } from './save-queue.ts'
import { storeTyped } from './store-row.ts'
import { createTypedValues, type TypedValues } from './typed-values.ts'
import { drafts } from './window-drafts.ts'
import { typedValues } from './window-typed-values.ts'

interface Writing {
  /** Whose people and axes a text may cite, and where blocks go in; `null` for a text that belongs to no meeting. */
  readonly meeting: RowId | null
  /** In the room an empty text begins as a list of points. */
  readonly linesFirst: boolean
  readonly queue: SaveQueue
  /** What was typed and must stand over what is read. */
  readonly typed: TypedValues
  /** Invisible characters taken out at the latest save that found any; `null` when there were none. */
  readonly cleaned: Store<number | null>
}

const WritingContext = createContext<Writing | null>(null)

interface ProviderProps {
  readonly meeting: RowId | null
  readonly linesFirst?: boolean
  readonly children: ReactNode
}

/** Gives a screen the queue of saves; what still waits is written when the screen closes or is put aside. */
export function WritingProvider({ meeting, linesFirst = false, children }: ProviderProps) {
  const queries = useQueryClient()
  const [writing] = useState((): Writing => ({ meeting, linesFirst, typed: typedValues, ...windowQueue(queries) }))
  const { queue, cleaned } = writing
  useLeaving((how) => {
    drafts.flush()
    if (how === 'elsewhere') cleaned.set(null)
    if (how === 'closing') queue.sendAll()
    else void queue.flush()
  })
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
      typed: createTypedValues(() => 0),
      cleaned: createStore<number | null>(null),
    }),
  )
  return <WritingContext value={writing}>{children}</WritingContext>
}

const savedState: SaveState = { kind: 'saved' }

const unstored = (keep: (edit: RowChange) => void): SaveQueue => ({
  put: keep,
  save: async (edit) => {
    keep(edit)
    return true
  },
  flush: () => Promise.resolve(),
  sendAll: () => undefined,
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

/** Stores what still waits; `false` when it cannot be, which is told where one writes. */
export function useAllStored(): () => Promise<boolean> {
  const { queue } = useWriting()
  return async () => {
    await queue.flush()
    return queue.state().kind !== 'failed'
  }
}

export const useCleaned = (): number | null => useStore(useWriting().cleaned)

interface WindowQueue {
  readonly queue: SaveQueue
  /** Invisible characters taken out at the latest save that found any; `null` when there were none. */
  readonly cleaned: Store<number | null>
}

let made: WindowQueue | null = null

/** The saves of this window, one queue for all its screens: what a screen left behind never overtakes what another wrote. */
const windowQueue = (queries: QueryClient): WindowQueue => {
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
