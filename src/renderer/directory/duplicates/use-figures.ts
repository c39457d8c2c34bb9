import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FigureChoice, FigureKept } from '#shared/contract/directory/duplicates.ts'

/** What stays of figures that differ: nothing is chosen beforehand, and what is missing is asked. */
export function useFigures() {
  const [kept, setKept] = useState<FigureKept>(new Map())
  const [isAsked, setAsked] = useState(false)
  const section = useRef<HTMLElement>(null)
  return {
    kept,
    isAsked,
    section,
    keep: (key: string, choice: FigureChoice) => setKept(new Map(kept).set(key, choice)),
    /** Says of each that is missing that it is, and goes to the first. */
    ask: () => {
      flushSync(() => setAsked(true))
      section.current?.querySelector<HTMLInputElement>('[data-unsaid] input')?.focus()
    },
  }
}
