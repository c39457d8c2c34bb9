import type { RowChange } from '#shared/contract/workspace/records.ts'

/** What becomes of what is typed. `failed` keeps the texts and goes on trying. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly thrown: unknown }

export interface SaveQueue {
  /** Takes an edit; it is written at the next pause, or after a few seconds without any, one row at a time, the latest value of each field winning. */
  put(edit: RowChange): void
  /** Takes an edit and writes it now: a choice, not a text being typed. Resolves to whether it is stored. */
  save(edit: RowChange): Promise<boolean>
  /** Writes everything now; resolves when nothing waits, or at the first failure. */
  flush(): Promise<void>
  /** Sends all that waits without waiting for any answer: the window closes. */
  sendAll(): void
  state(): SaveState
  subscribe(listener: () => void): () => void
}

export const pauseMilliseconds = 700
/** Someone who types without a pause is saved all the same: what a power cut can take is bounded. */
export const longestWaitMilliseconds = 2_500
export const retryMilliseconds = 5_000

/** In how long what one goes on typing is saved. @param waitingSince when the first of it was typed */
export const untilSaved = (waitingSince: number): number =>
  Math.min(pauseMilliseconds, Math.max(0, waitingSince + longestWaitMilliseconds - Date.now()))

/**
 * Saves in order, never two at once. `write` resolves once the row is stored. `keep` hears of each edit at once, should
 * the window stop before it is.
 */
export function createSaveQueue(
  write: (edit: RowChange) => Promise<void>,
  keep: (edit: RowChange) => void = () => {},
): SaveQueue {
  const waiting = new Map<string, RowChange>()
  const listeners = new Set<() => void>()
  let writing: RowChange | null = null
  let run: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the oldest edit that waits was typed, `null` when none does. */
  let waitingSince: number | null = null
  let asked = false
  let state: SaveState = { kind: 'saved' }

  const become = (next: SaveState) => {
    state = next
    for (const listener of listeners) listener()
  }

  const after = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void begin(), milliseconds)
  }

  const afterPause = () => {
    waitingSince ??= Date.now()
    after(untilSaved(waitingSince))
  }

  const takeBack = (edit: RowChange, thrown: unknown) => {
    keepUnderLater(waiting, edit)
    become({ kind: 'failed', thrown })
    after(retryMilliseconds)
  }

  /** Once asked, whatever waits is written; at a pause only what waited then, or typing would be saved without end. */
  const writeAll = async (waited: Set<string>) => {
    const take = () => takeFirst(waiting, asked ? null : waited)
    try {
      for (let next = take(); next !== null; next = take()) {
        writing = next
        await write(next)
      }
      writing = null
      become({ kind: waiting.size === 0 ? 'saved' : 'waiting' })
      if (waiting.size > 0) afterPause()
    } catch (thrown) {
      if (writing !== null) takeBack(writing, thrown)
      writing = null
    } finally {
      run = null
      asked = false
    }
  }

  const begin = (): Promise<void> => {
    clearTimeout(timer)
    if (run === null && waiting.size > 0) {
      waitingSince = null
      run = writeAll(new Set(waiting.keys()))
    }
    return run ?? Promise.resolve()
  }

  const flush = (): Promise<void> => {
    asked = waiting.size > 0 || run !== null
    return begin()
  }

  const put = (edit: RowChange) => {
    waiting.set(edit.id, merged(waiting.get(edit.id), edit))
    keep(edit)
    become(state.kind === 'failed' ? state : { kind: 'waiting' })
    afterPause()
  }

  return {
    put,
    async save(edit) {
      put(edit)
      await flush()
      return state.kind !== 'failed'
    },
    flush,
    sendAll() {
      const edits = [...waiting.values()]
      waiting.clear()
      const hear = () => waiting.size === 0 && run === null && become({ kind: 'saved' })
      for (const edit of edits) void write(edit).then(hear, (thrown) => takeBack(edit, thrown))
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The first edit; of the rows of `among` when they are given, each taken once. */
const takeFirst = (waiting: Map<string, RowChange>, among: Set<string> | null): RowChange | null => {
  const first = [...waiting.values()].find(({ id }) => among === null || among.has(id))
  if (first === undefined) return null
  waiting.delete(first.id)
  among?.delete(first.id)
  return first
}

/** A write that failed goes back to the head, without replacing what was typed since. */
const keepUnderLater = (waiting: Map<string, RowChange>, failed: RowChange): void => {
  const later = waiting.get(failed.id)
  const others = [...waiting.values()].filter((edit) => edit.id !== failed.id)
  waiting.clear()
  waiting.set(failed.id, later === undefined ? failed : merged(failed, later))
  for (const edit of others) waiting.set(edit.id, edit)
}

/** Both edits are of one row, hence of one record. */
const merged = (before: RowChange | undefined, edit: RowChange): RowChange =>
  ({ ...edit, changes: { ...before?.changes, ...edit.changes } }) as RowChange
