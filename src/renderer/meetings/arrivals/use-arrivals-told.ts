import { useEffect, useRef } from 'react'
import { type TakeBack, tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { arrivalsSentence } from './arrivals-sentence.ts'

/** So long without another arrival, and those of the burst are told, in milliseconds. */
const pause = 1_500

/** Tells once the arrivals that follow each other: a message each would be read by nobody, and would hide the room. */
export function useArrivalsTold(): (name: string) => void {
  const { undoThis } = useUndo()
  const waiting = useRef<{ readonly name: string; readonly undo: TakeBack | null }[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tell = () => {
    clearTimeout(timer.current)
    const [first, ...others] = waiting.current
    if (first === undefined) return
    waiting.current = []
    // Several leave each by their own row, or by Ctrl Z.
    tellDone(arrivalsSentence([first, ...others].map(({ name }) => name)), others.length === 0 ? first.undo : null)
  }
  const latest = useRef(tell)
  latest.current = tell
  // In a narrow window the list goes as soon as one is back at the text: what it had to tell is told then.
  useEffect(() => () => latest.current(), [])
  return (name) => {
    waiting.current.push({ name, undo: undoThis() })
    clearTimeout(timer.current)
    timer.current = setTimeout(tell, pause)
  }
}
