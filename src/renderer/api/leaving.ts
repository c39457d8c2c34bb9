import { useEffect, useRef } from 'react'

/** The window is put aside, and may never come back; then, when it closes, what has not left never will. */
type Leaving = 'aside' | 'closing'

const listeners = new Set<(how: Leaving) => void>()
let closing = false

/** What is sent now must go on without the page. */
export const isClosing = (): boolean => closing

const tell = (how: Leaving): void => {
  for (const listener of [...listeners]) listener(how)
}

document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tell('aside'))
window.addEventListener('pagehide', () => {
  closing = true
  tell('aside')
  tell('closing')
})
window.addEventListener('pageshow', () => {
  closing = false
})

export const onLeaving = (listener: (how: Leaving) => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Does this when the window is put aside, when it closes, and when the screen goes. */
export const useLeaving = (act: (how: Leaving | 'elsewhere') => void): void => {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const stop = onLeaving((how) => latest.current(how))
    return () => {
      stop()
      latest.current('elsewhere')
    }
  }, [])
}
