import { useEffect, useRef, useState } from 'react'

/** Milliseconds without a key before what is typed is saved. */
const pause = 1_000

export interface Autosave {
  readonly value: string
  readonly type: (value: string) => void
  /** Saves now what was typed, if it changed. */
  readonly commit: () => void
}

/**
 * A text saved at each pause (unless `atPause` is false) and when left. `save` gets the trimmed text. What is typed stays on screen whatever
 * happens; a value that comes from elsewhere (an undo, another window) shows when nothing is being typed.
 */
export function useAutosave(
  saved: string,
  save: (value: string) => void,
  { atPause = true }: { readonly atPause?: boolean } = {},
): Autosave {
  const [typed, setTyped] = useState<string | null>(null)
  /** What was last given to `save`, until the saved value moves. */
  const sent = useRef<string | null>(null)

  const commit = () => {
    if (typed === null || typed.trim() === (sent.current ?? saved)) return
    sent.current = typed.trim()
    save(sent.current)
  }
  const follow = () => {
    const nothingTypedSince = typed === null || typed.trim() === sent.current
    sent.current = null
    if (nothingTypedSince) setTyped(null)
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
  useEffect(() => () => latest.current.commit(), [])

  return { value: typed ?? saved, type: setTyped, commit }
}
