import { useEffect, useRef } from 'react'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { arrivalsSentence } from './arrivals-sentence.ts'

/** So long without another arrival, and those of the burst are told, in milliseconds. */
const pause = 1_500

/** Tells once the arrivals that follow each other: a message each would be read by nobody, and would hide the room. */
export function useArrivalsTold(): (name: string) => void {
  const { undo } = useUndo()
  const waiting = useRef<string[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tell = () => {
    clearTimeout(timer.current)
    const names = waiting.current
    if (names.length === 0) return
    waiting.current = []
    // Taken back together they might take other things with them: each leaves by its own row, or by Ctrl Z.
    tellDone(arrivalsSentence(names), names.length === 1 ? undo : undefined)
  }
  const latest = useRef(tell)
  latest.current = tell
  // In a narrow window the list goes as soon as one is back at the text: what it had to tell is told then.
  useEffect(() => () => latest.current(), [])
  return (name) => {
    waiting.current.push(name)
    clearTimeout(timer.current)
    timer.current = setTimeout(tell, pause)
  }
}
