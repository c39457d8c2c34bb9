import { useEffect, useRef } from 'react'
import { connection } from '../../api/connection.ts'
import { useLeaving } from '../../api/leaving.ts'
import { untilSaved } from '../saving/save-queue.ts'
import { useHeld } from './use-held.ts'

/** What a field's `save` answers: whether it was stored; nothing when there was nothing to store. */
// biome-ignore lint/suspicious/noConfusingVoidType: an answer is not asked of those who have none
export type Saving = void | Promise<boolean>

export interface Autosave {
  readonly value: string
  readonly type: (value: string) => void
  /** Saves now what was typed, if it changed: for when the field is left, and for Entrée. */
  readonly leave: () => void
}

/**
 * A text saved at each pause (unless `atPause` is false), when left, and when the window closes. `save` gets the trimmed
 * text: what was not stored stays on screen, and is offered again when the field is left or the program answers anew; a
 * value that comes from elsewhere (an undo, another window) shows when nothing is being typed or stored.
 */
export function useAutosave(
  saved: string,
  save: (value: string) => Saving,
  { atPause = true }: { readonly atPause?: boolean } = {},
): Autosave {
  const field = useHeld(saved, sameWords)
  /** What `save` would not store: it is not asked again before something else is typed. */
  const unfit = useRef<string | null>(null)

  const commit = () => {
    const typed = field.typed()
    if (typed === null) return
    if (sameWords(typed.value, field.known())) return field.settle()
    if (typed.value === unfit.current) return
    const saving = save(typed.value.trim())
    if (saving === undefined) unfit.current = typed.value
    else field.send(() => saving)
  }
  const leave = () => {
    const words = field.now().trim()
    if (words !== field.now() && field.typed()?.value !== unfit.current) field.type(words)
    commit()
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  const typed = field.typed()
  /** When the first of what waits was typed; `null` when nothing does. */
  const waitingSince = useRef<number | null>(null)
  useEffect(() => {
    if (typed === null || typed.refused || !atPause) {
      waitingSince.current = null
      return
    }
    waitingSince.current ??= Date.now()
    const timer = setTimeout(() => {
      // What cannot be stored yet waits anew from the next key.
      waitingSince.current = null
      latest.current()
    }, untilSaved(waitingSince.current))
    return () => clearTimeout(timer)
  }, [typed, atPause])
  useEffect(() => connection.subscribe(() => connection.get() === 'open' && latest.current()), [])
  useLeaving(commit)

  return {
    value: field.shown,
    type: (value) => {
      unfit.current = null
      field.type(value)
    },
    leave,
  }
}

const sameWords = (typed: string, read: string): boolean => typed.trim() === read.trim()
