import { useEffect, useRef, useState } from 'react'
import { connection } from '../../api/connection.ts'

/** Milliseconds without a key before what is typed is saved. */
const pause = 1_000

/** What a field's `save` answers: nothing, or whether it was saved. */
// biome-ignore lint/suspicious/noConfusingVoidType: an answer is not asked of those who have none
export type Saving = void | Promise<boolean>

export interface Autosave {
  readonly value: string
  readonly type: (value: string) => void
  /** Saves now what was typed, if it changed: for when the field is left, and for Entrée. */
  readonly leave: () => void
}

/**
 * A text saved at each pause (unless `atPause` is false) and when left. `save` gets the trimmed text and may answer
 * whether it was saved: what was not stays on screen, and is offered again when the field is left or the program
 * answers anew; a value that comes from elsewhere (an undo, another window) shows when nothing is being typed.
 */
export function useAutosave(
  saved: string,
  save: (value: string) => Saving,
  { atPause = true }: { readonly atPause?: boolean } = {},
): Autosave {
  const [typed, setTyped] = useState<string | null>(null)
  /** What was last given to `save`, until the saved value moves. */
  const sent = useRef<string | null>(null)
  /** The saved value before it moved. */
  const before = useRef(saved)

  const commit = () => {
    if (typed === null || typed.trim() === (sent.current ?? saved)) return
    sent.current = typed.trim()
    void Promise.resolve(save(sent.current)).then((saving) => {
      if (saving === false) sent.current = null
    })
  }
  const follow = () => {
    const untouched = typed === null || typed.trim() === before.current
    // Our own text came back: it stays as typed, with the space after which one goes on.
    if (untouched && typed?.trim() !== saved) setTyped(null)
    sent.current = null
    before.current = saved
  }
  const leave = () => {
    commit()
    if (typed?.trim() === saved) setTyped(null)
  }
  const latest = useRef({ commit, follow })
  useEffect(() => {
    latest.current = { commit, follow }
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the saved value moves, and only then
  useEffect(() => latest.current.follow(), [saved])
  useEffect(() => {
    if (typed === null || !atPause) return
    const timer = setTimeout(() => latest.current.commit(), pause)
    return () => clearTimeout(timer)
  }, [typed, atPause])
  useEffect(() => connection.subscribe(() => connection.get() === 'open' && latest.current.commit()), [])
  useEffect(() => () => latest.current.commit(), [])

  return { value: typed ?? saved, type: setTyped, leave }
}
