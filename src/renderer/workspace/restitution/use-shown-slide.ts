import { useCallback, useEffect, useState } from 'react'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { windowsInStep } from '../../components/wall/windows-in-step.ts'

const slides = windowsInStep<{ readonly at: number }>('concerto-diaporama')

export const slideKeys: readonly KeyHint[] = [
  { keys: ['→', 'Page suiv.'], does: 'diapositive suivante' },
  { keys: ['←', 'Page préc.'], does: 'précédente' },
  { keys: ['Début', 'Fin'], does: 'première, dernière' },
  { keys: ['Échap'], does: 'quitter' },
]

interface Options {
  readonly count: number
  /** Of the presenter: the slide it begins with, from 0. The wall follows (`null`): it asks, and is only asked to move. */
  readonly start: number | null
  readonly leave: () => void
}

interface ShownSlide {
  /** From 0. */
  readonly at: number
  readonly go: (to: number) => void
}

/** Which slide is shown, the same in each window; moved by keys and by what turns pages from afar, in whichever has the focus. */
export function useShownSlide({ count, start, leave }: Options): ShownSlide {
  const leads = start !== null
  const within = useCallback((to: number) => Math.max(0, Math.min(count - 1, to)), [count])
  const [at, setAt] = useState(within(start ?? 0))
  const go = useCallback(
    (to: number) => {
      setAt(within(to))
      if (!leads) slides.tell({ at: within(to) })()
    },
    [leads, within],
  )
  useEffect(() => slides.hear((heard) => setAt(within(heard.at))), [within])
  useEffect(() => (leads ? slides.tell({ at }) : undefined), [at, leads])
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isPressed(event)) return
      const to = { ...toNext(at), ...toPrevious(at), Home: 0, End: count - 1 }[event.key]
      if (to !== undefined) go(to)
      // A screen that is filled is given back first, by the browser.
      else if (event.key === 'Escape' && document.fullscreenElement === null) leave()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [at, count, go, leave])
  return { at, go }
}

const toNext = (at: number) => ({ ArrowRight: at + 1, ArrowDown: at + 1, PageDown: at + 1, ' ': at + 1, Enter: at + 1 })
const toPrevious = (at: number) => ({ ArrowLeft: at - 1, ArrowUp: at - 1, PageUp: at - 1, Backspace: at - 1 })

/** A button is pressed by these keys. */
const isPressed = ({ key, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('a, button, summary') !== null
